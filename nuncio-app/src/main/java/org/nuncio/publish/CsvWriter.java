package org.nuncio.publish;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Passage;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.gazetteer.Place;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.QuantityMention;

/**
 * One row for each event (RFC 4180). Several values in a cell are parted by {@code "; "}. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
final class CsvWriter implements RecordWriter {
    private static final List<String> HEADER = List.of(
            "report",
            "published",
            "id",
            "type",
            "act",
            "modes",
            "contexts",
            "status",
            "actors",
            "actor_codes",
            "recipients",
            "recipient_codes",
            "date",
            "date_end",
            "place",
            "country",
            "lat",
            "lon",
            "quantities",
            "speaker",
            "attribution_kind",
            "condition",
            "intensity",
            "quad",
            "cameo",
            "confidence",
            "evidence",
            "start",
            "end",
            "entry",
            "passage");

    private final Writer out;
    private boolean empty = true;

    CsvWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void add(CodedReport report) throws IOException {
        header();
        Words words = new Words(report.article().text());
        for (CodedEvent event : report.events()) {
            row(cells(report, event, words));
        }
    }

    @Override
    public void end() throws IOException {
        header();
        out.flush();
    }

    private void header() throws IOException {
        if (empty) {
            row(HEADER);
            empty = false;
        }
    }

    private void row(List<String> cells) throws IOException {
        out.write(Csv.row(cells));
    }

    private static List<String> cells(CodedReport report, CodedEvent event, Words words) {
        List<String> cells = new ArrayList<>();
        cells.addAll(List.of(
                Csv.safe(report.article().uri()),
                day(report.article().published()),
                event.id(),
                event.type(),
                event.act()));
        cells.addAll(List.of(
                join(event.modes(), m -> m),
                join(event.contexts(), c -> c),
                event.status().name()));
        cells.addAll(List.of(
                names(event.actors()), codes(event.actors()), names(event.recipients()), codes(event.recipients())));
        cells.addAll(
                event.date() == null
                        ? List.of("", "")
                        : List.of(day(event.date().value()), day(event.date().end())));
        cells.addAll(
                event.place() == null
                        ? List.of("", "", "", "")
                        : place(event.place().place()));
        cells.add(Csv.safe(join(event.quantities(), CsvWriter::quantity)));
        cells.addAll(List.of(
                Csv.safe(event.attribution().speaker()), event.attribution().kind()));
        cells.add(event.condition() == null ? "" : Csv.safe(words.cut(event.condition())));
        cells.addAll(List.of(
                Double.toString(event.intensity()),
                event.quad(),
                plain(event.cameo()),
                Double.toString(event.confidence())));
        cells.add(Csv.safe(words.cut(event.evidence())));
        cells.addAll(List.of(
                Integer.toString(words.start(event.evidence())),
                Integer.toString(words.end(event.evidence())),
                event.reason().entry(),
                Csv.safe(Passage.around(report.article().text(), event.evidence()))));
        return cells;
    }

    private static List<String> place(Place place) {
        return List.of(Csv.safe(place.name()), plain(place.country()), plain(place.lat()), plain(place.lon()));
    }

    /** {@code killed=3}, {@code troops=100000..}, {@code wounded=24..36}. */
    private static String quantity(QuantityMention quantity) {
        boolean exact = quantity.low() == null && quantity.high() == null;
        String value = exact
                ? Numbers.plain(quantity.value())
                : Numbers.plain(quantity.low()) + ".." + Numbers.plain(quantity.high());
        return quantity.role() + "=" + value;
    }

    private static String names(List<ActorMention> mentions) {
        return Csv.safe(join(mentions, m -> m.actor().name()));
    }

    /** {@code RUS/GOV; UKR}, one for each name; {@code NA} where none is known. */
    private static String codes(List<ActorMention> mentions) {
        return join(mentions, m -> m.actor().label().replaceFirst("^-", "NA"));
    }

    private static <T> String join(List<T> items, Function<T, String> one) {
        return items.stream().map(one).collect(Collectors.joining("; "));
    }

    private static String day(@Nullable LocalDate day) {
        return plain(day);
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
