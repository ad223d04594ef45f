package org.nuncio.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nuncio.text.Diagnostic;

/** All tables of {@code gazetteer/}, read once, with their columns. */
final class Tables {
    /** In place of a person: nobody held the office. */
    static final String VACANT = "vacant";

    /** In place of a person: somebody held the office, but is not listed. */
    static final String UNKNOWN = "unknown";

    private static final String OFFICE = "office country title titles sector years basis";
    private static final String HOLDER = "office person aliases from to gender";
    private static final List<String> PARTS = List.of("g20", "g20b", "other");

    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** @param files content by file name; an empty string where there is no such file */
    Tables(Function<String, String> files, Consumer<Diagnostic> faults) {
        columns().forEach((file, columns) -> {
            String path = "gazetteer/" + file;
            if (files.apply(file).isBlank()) {
                faults.accept(Diagnostic.error(
                        "gazetteer.missing", path, "there is no such table, or it is empty.", "Put it back."));
            }
            tables.put(file, new Table(path, files.apply(file), List.of(columns.split(" ")), faults));
        });
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("states.tsv", "code name aliases adjectives people capital borders blocs");
        columns.put("organisations.tsv", "code name aliases kind sector country");
        columns.put("institutions.tsv", "words code sector name");
        columns.put("armed-groups.tsv", "code name aliases country sector from to");
        columns.put("roles.tsv", "noun sector gender number");
        PARTS.forEach(part -> columns.put("offices-" + part + ".tsv", OFFICE));
        PARTS.forEach(part -> columns.put("holders-" + part + ".tsv", HOLDER));
        columns.put("people.tsv", "person aliases code sector from to gender role");
        columns.put("places.tsv", "name aliases country admin lat lon kind population");
        columns.put("instruments.tsv", "name aliases kind");
        columns.put("common-words.tsv", "word");
        columns.put("wires.tsv", "name aliases abbreviations country");
        return columns;
    }

    List<Table.Row> rows(String file) {
        return Objects.requireNonNull(tables.get(file), file).rows();
    }

    /** Of all files that list offices. */
    List<Table.Row> offices() {
        return parts("offices");
    }

    /** Of all files that list holders; {@link #isPerson} tells the declared gaps. */
    List<Table.Row> holders() {
        return parts("holders");
    }

    private List<Table.Row> parts(String what) {
        List<Table.Row> rows = new ArrayList<>();
        PARTS.forEach(part -> rows.addAll(rows(what + "-" + part + ".tsv")));
        return rows;
    }

    List<Table.Row> all() {
        return tables.values().stream().flatMap(table -> table.rows().stream()).toList();
    }

    /** Whether a line of holders names somebody, and does not declare a gap. */
    static boolean isPerson(Table.Row holder) {
        String person = holder.get("person");
        return !person.equals(VACANT) && !person.equals(UNKNOWN);
    }
}
