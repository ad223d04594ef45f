package org.nuncio.publish.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.codebook.Near;
import org.nuncio.publish.export.ExportFormat;
import org.nuncio.publish.export.ExportOptions;
import org.nuncio.record.Happening;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Store;

/** Files for other tools. */
record ExportEndpoint(Holdings holdings) {

    List<Endpoint> all() {
        return List.of(Endpoint.get(
                        "/export/{format}",
                        "Happenings as nuncio export writes them: " + String.join(", ", names())
                                + ". What a format cannot tell apart goes by status: see docs/exports.md.",
                        Endpoint.FILE,
                        this::export)
                .with(new Filters(holdings).happenings()));
    }

    private static List<String> names() {
        return Arrays.stream(ExportFormat.values()).map(Enum::name).toList();
    }

    private Answer export(Request request) {
        String name = request.path("format").toLowerCase(Locale.ROOT);
        if (!names().contains(name)) {
            throw new Problem(404, "request.missing", "There is no format '" + name + "'.", Near.hint(name, names()));
        }
        ExportFormat format = ExportFormat.valueOf(name);
        HappeningFilter filter = request.filter();
        ExportOptions options = ExportOptions.usual()
                .withStatuses(Set.copyOf(filter.of(HappeningFilter.Facet.STATUS)))
                .withVersions(holdings.store().ask(Store::versions));
        return new Answer.Download(mediaType(format), format.fileName(null), out -> {
            try (Stream<Happening> found = holdings.store().find(filter)) {
                format.write(found.iterator(), out, options);
            }
        });
    }

    private static String mediaType(ExportFormat format) {
        return switch (format) {
            case json -> "application/json";
            case geojson -> "application/geo+json";
            case plover -> "application/jsonl";
            case csv -> "text/csv; charset=utf-8";
            case ical -> "text/calendar; charset=utf-8";
            case graphml -> "application/graphml+xml";
            default ->
                "text/tab-separated-values; charset=" + format.charset().name().toLowerCase(Locale.ROOT);
        };
    }
}
