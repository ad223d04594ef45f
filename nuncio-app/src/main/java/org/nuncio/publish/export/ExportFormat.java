package org.nuncio.publish.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Happening;
import org.nuncio.record.Telling;

/** The formats of {@code nuncio export}; lower case, as a user types them. Parquet is written by the record itself. */
public enum ExportFormat {
    gdelt2("export.CSV", Needs.DAY, Tells.HAPPENED),
    mentions("mentions.CSV", Needs.DAY, Tells.HAPPENED),
    icews("icews.tab", Needs.DAY, Tells.HAPPENED),
    polecat("polecat.txt", Needs.DAY, Tells.HAPPENED),
    phoenix("phoenix.txt", Needs.DAY, Tells.HAPPENED),
    plover("plover.jsonl", Needs.NOTHING, Tells.STATUS),
    csv("csv", Needs.NOTHING, Tells.STATUS),
    json("json", Needs.NOTHING, Tells.STATUS),
    geojson("geojson", Needs.NOTHING, Tells.STATUS),
    graphml("graphml", Needs.PAIR, Tells.STATUS),
    ical("ics", Needs.DAY, Tells.PLANS);

    private enum Needs {
        NOTHING,
        DAY,
        PAIR
    }

    private enum Tells {
        HAPPENED,
        STATUS,
        PLANS
    }

    private final String ending;
    private final Needs needs;
    private final Tells tells;

    ExportFormat(String ending, Needs needs, Tells tells) {
        this.ending = ending;
        this.needs = needs;
        this.tells = tells;
    }

    /** Which statuses go out where none is asked for; empty for all: the format tells the status of each. */
    public Set<String> statuses() {
        return switch (tells) {
            case HAPPENED -> Set.of("ACTUAL");
            case PLANS -> Set.of("FUTURE");
            case STATUS -> Set.of();
        };
    }

    /** UTF-8 for all but POLECAT, whose readers take Latin-1. */
    public Charset charset() {
        return this == polecat ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    /**
     * As the format's readers look for it: {@code 20220209000000.export.CSV}; {@code nuncio.geojson}.
     *
     * @param day of the last publication within, which the files of GDELT are called after; null where it is not known
     */
    public String fileName(@Nullable LocalDate day) {
        boolean dated = this == gdelt2 || this == mentions;
        return (dated ? day == null ? "00000000000000" : SingleDay.fourteenDigits(day) : "nuncio") + "." + ending;
    }

    /**
     * Writes happenings in the order given, one at a time, and flushes; the stream stays open.
     *
     * @param happenings in the order of first day and id, so that the same record makes the same bytes
     */
    public ExportTally write(Iterator<Happening> happenings, OutputStream out, ExportOptions options)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset()));
        HappeningWriter one = writer(writer, options);
        Map<String, Integer> leftOut = new HashMap<>();
        int written = 0;
        int rows = 0;
        LocalDate last = null;
        one.begin();
        while (happenings.hasNext()) {
            Happening happening = happenings.next();
            String why = unfit(happening, options);
            if (why != null) {
                leftOut.merge(why, 1, Integer::sum);
                continue;
            }
            written++;
            rows += one.add(happening);
            last = later(last, happening);
        }
        one.end();
        writer.flush();
        return new ExportTally(written, rows, leftOut, last);
    }

    private HappeningWriter writer(Writer out, ExportOptions options) {
        return switch (this) {
            case gdelt2 -> new TabWriter(out, new Gdelt2Rows(), UnaryOperator.identity());
            case mentions -> new TabWriter(out, new MentionRows(), UnaryOperator.identity());
            case icews -> new TabWriter(out, new IcewsRows(), UnaryOperator.identity());
            case polecat -> new TabWriter(out, new PolecatRows(options.versions()), new Latin1());
            case phoenix -> new TabWriter(out, new PhoenixRows(), UnaryOperator.identity());
            case plover -> new ObjectWriter(out, ObjectWriter.Shape.LINES, new PloverJson(options.versions())::of);
            case csv -> new HappeningCsv(out, options.standings());
            case json ->
                new ObjectWriter(
                        out,
                        ObjectWriter.Shape.ARRAY,
                        happening ->
                                HappeningJson.of(happening, options.standings().get(happening.id())));
            case geojson -> new ObjectWriter(out, ObjectWriter.Shape.FEATURES, GeoJson::of);
            case graphml -> new GraphMl(out);
            case ical -> new Calendar(out);
        };
    }

    /** Why a happening is left out, null where it is not. */
    private @Nullable String unfit(Happening happening, ExportOptions options) {
        Set<String> wanted = options.statuses().isEmpty() ? statuses() : options.statuses();
        if (!wanted.isEmpty() && !wanted.contains(happening.status())) {
            return "of status " + happening.status();
        }
        if (needs == Needs.PAIR
                && happening.actors().size() < 2
                && (happening.actors().isEmpty() || happening.recipients().isEmpty())) {
            return "with a single actor";
        }
        if (needs != Needs.DAY) {
            return null;
        }
        boolean published = options.undatedAsPublished() && this != ical;
        if (!SingleDay.isKnown(happening) && !(published && happening.firstPublished() != null)) {
            return ExportTally.UNDATED;
        }
        return SingleDay.width(happening) > options.widestDays()
                ? "spread over more than " + options.widestDays() + " days"
                : null;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate last, Happening happening) {
        LocalDate latest = happening.tellings().stream()
                .map(Telling::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return last == null || latest != null && latest.isAfter(last) ? latest : last;
    }
}
