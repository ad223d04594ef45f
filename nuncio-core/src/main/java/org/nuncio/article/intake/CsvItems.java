package org.nuncio.article.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Decoder;
import org.nuncio.article.intake.Fields.Field;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;

/**
 * Reports in a table with a header, one in each row, as RFC 4180 has it: cells in quotation marks may hold line ends. The parser sees bytes as if they were
 * Latin-1, and each cell is decoded by itself, so that one bad cell does not spoil the others.
 */
final class CsvItems extends Items {
    private final Place place;
    private final Opener opener;
    private final Allowance in;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private @Nullable Columns columns;
    private long line;

    /** @param fields what each column is, null where it is nothing that is known */
    private record Columns(List<@Nullable Field> fields, List<String> names) {}

    CsvItems(Place place, InputStream in, Opener opener) throws IOException {
        super(place.name());
        this.place = place;
        this.opener = opener;
        BufferedInputStream buffered = new BufferedInputStream(in);
        String head = new String(Opener.peek(buffered, MediaTypes.HEAD), StandardCharsets.ISO_8859_1);
        this.in = new Allowance(
                place.name(), buffered, 2L * opener.options().limits().documentBytes());
        this.parser = CSVParser.builder()
                .setReader(new InputStreamReader(this.in, StandardCharsets.ISO_8859_1))
                .setFormat(CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(Header.delimiter(head))
                        .setIgnoreEmptyLines(true)
                        .setTrailingData(true)
                        .get())
                .get();
        this.records = parser.iterator();
    }

    @Override
    @Nullable
    Item advance() throws IOException {
        if (opener.budget().isSpent()) {
            return null;
        }
        CSVRecord record = record();
        if (record != null && columns == null) {
            columns = columns(record);
            record = record();
        }
        if (record == null || columns == null) {
            return null;
        }
        opener.budget().entry(place.name());
        return item(record, columns);
    }

    private @Nullable CSVRecord record() throws IOException {
        in.renew();
        line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CapReached cap) {
                throw cap;
            }
            throw new CapReached(Diagnostic.at(
                    "input.bad-table",
                    place.name(),
                    (int) Math.min(line, Integer.MAX_VALUE),
                    0,
                    "this row cannot be read (" + Faults.words(e.getCause()) + "); the rest is not read.",
                    "Look for a quotation mark that is not closed."));
        }
    }

    private Columns columns(CSVRecord header) throws CapReached {
        Fields known = opener.options().fields();
        List<@Nullable Field> fields = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String cell : header) {
            names.add(decoded(cell).strip());
            fields.add(known.field(names.get(names.size() - 1)).orElse(null));
        }
        if (!fields.contains(Field.TEXT) && !fields.contains(Field.HTML)) {
            throw new CapReached(Diagnostic.at(
                    "input.no-columns",
                    place.name(),
                    1,
                    0,
                    "none of its columns is known to hold the text: " + Faults.printable(String.join(", ", names))
                            + ".",
                    "Call one of them text, or say which has it."));
        }
        return new Columns(fields, names);
    }

    private Item item(CSVRecord record, Columns columns) {
        Place at = place.number(line);
        int width = columns.fields().size();
        for (int i = width; i < record.size(); i++) {
            if (!record.get(i).isBlank()) {
                return Faults.refusal(
                        "input.ragged",
                        place.name(),
                        line,
                        "the row has " + Counted.of(record.size(), "cell") + ", the header " + width + ".",
                        "Put cells that hold a comma or a line end in quotation marks.");
            }
        }
        Row row = new Row();
        for (String name : inOrder(columns)) {
            int i = columns.names().indexOf(name);
            Field field = columns.fields().get(i);
            if (i < record.size() && field != null) {
                row.put(field, decoded(record.get(i)));
            }
        }
        return row.item(at, opener.options());
    }

    /** The columns as {@link Fields} ranks them: where two may hold the text, {@code text} goes before {@code article}. */
    private List<String> inOrder(Columns columns) {
        Fields known = opener.options().fields();
        List<String> sorted = new ArrayList<>(columns.names());
        sorted.sort(java.util.Comparator.comparingInt(name -> known.field(name)
                .map(field -> known.names(field).indexOf(Fields.key(name)))
                .orElse(0)));
        return sorted;
    }

    private static String decoded(String latin) {
        return Decoder.decode(latin.getBytes(StandardCharsets.ISO_8859_1)).text();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
