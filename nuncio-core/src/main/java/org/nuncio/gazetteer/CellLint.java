package org.nuncio.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells that are empty where they must not be, hold a value twice, or stray white space. */
final class CellLint {
    private static final Set<String> NEEDED = Set.of(
            "code", "name", "words", "noun", "office", "title", "person", "word", "kind", "lat", "lon", "number");
    private static final List<String> LISTS =
            List.of("aliases", "adjectives", "people", "capital", "borders", "blocs", "words", "titles");
    private static final Pattern STRAY = Pattern.compile("(?U)^\\s|\\s$|\\s\\s|[\\s&&[^ ]]|\\|\\s|\\s\\|");

    private CellLint() {}

    static void run(Tables tables) {
        tables.all().forEach(CellLint::check);
    }

    private static void check(Table.Row row) {
        for (String column : row.columns()) {
            String cell = row.raw(column);
            if (cell.isBlank() && NEEDED.contains(column)) {
                row.doubtful("gazetteer.empty", "the cell " + column + " is empty", "Fill it, or take the line out.");
            } else if (STRAY.matcher(cell).find()) {
                row.doubtful(
                        "gazetteer.space",
                        "the cell " + column + " holds stray white space: '" + cell + "'",
                        "Take it out; one space stands between two words.");
            }
        }
        LISTS.stream().filter(row.columns()::contains).forEach(column -> list(row, column));
    }

    private static void list(Table.Row row, String column) {
        Set<String> known = new HashSet<>();
        if (column.equals("aliases")) {
            known.add(row.get(row.columns().contains("person") ? "person" : "name"));
        }
        for (String value : row.get(column).split("\\|", -1)) {
            if (value.isBlank() && !row.get(column).isEmpty()) {
                row.doubtful("gazetteer.empty", column + " holds an empty value", "Take one | out.");
            } else if (!known.add(value)) {
                row.doubtful("gazetteer.doubled", "'" + value + "' stands twice in " + column, "Take one out.");
            }
        }
    }
}
