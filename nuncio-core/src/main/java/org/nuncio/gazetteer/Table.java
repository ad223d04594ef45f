package org.nuncio.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;

/** A tab-separated table with a header line and comment lines; every fault becomes a diagnostic with its line. */
final class Table {
    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final Consumer<Diagnostic> faults;

    Table(String file, String content, List<String> columns, Consumer<Diagnostic> faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
        boolean header = false;
        String[] lines = content.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isEmpty() || lines[i].startsWith("#")) {
                continue;
            }
            String[] cells = lines[i].split("\t", -1);
            if (!header) {
                header = true;
                checkHeader(i + 1, cells);
            } else if (cells.length != columns.size()) {
                fault(
                        i + 1,
                        "gazetteer.columns",
                        Counted.of(cells.length, "cell") + " instead of " + columns.size(),
                        "Separate the cells with tabs; empty cells count.");
            } else {
                rows.add(new Row(i + 1, cells));
            }
        }
    }

    private void checkHeader(int line, String[] cells) {
        if (!Arrays.asList(cells).equals(columns)) {
            fault(
                    line,
                    "gazetteer.header",
                    "the header is " + String.join(" ", cells),
                    "Write: " + String.join(" ", columns) + ".");
        }
    }

    List<Row> rows() {
        return rows;
    }

    private void fault(int line, String code, String message, String remedy) {
        faults.accept(Diagnostic.at(code, file, line, 0, message + ".", remedy));
    }

    /** One line of the table. */
    final class Row {
        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        /** 1-based. */
        int line() {
            return line;
        }

        /** {@code gazetteer/roles.tsv:14} */
        String where() {
            return file + ":" + line;
        }

        List<String> columns() {
            return columns;
        }

        /** The cell as it is written. */
        String raw(String column) {
            return cells[columns.indexOf(column)];
        }

        String get(String column) {
            return raw(column).strip();
        }

        @Nullable
        String orNull(String column) {
            String value = get(column);
            return value.isEmpty() ? null : value;
        }

        List<String> list(String column) {
            return Arrays.stream(get(column).split("\\|"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }

        /** Null also where it is none, which {@link #checkNumber} tells. */
        @Nullable
        Double number(String column) {
            try {
                return get(column).isEmpty() ? null : Double.valueOf(get(column));
            } catch (NumberFormatException e) {
                return null;
            }
        }

        void checkNumber(String column) {
            if (!get(column).isEmpty() && number(column) == null) {
                wrong(
                        "gazetteer.number",
                        column + " is '" + get(column) + "', not a number",
                        "Write a number or leave the cell empty.");
            }
        }

        /**
         * {@code 2022}, {@code 2022-02} and {@code 2022-02-09} begin on their first day. Null also where it is none, which {@link #checkDate} tells.
         */
        @Nullable
        LocalDate date(String column) {
            String value = get(column);
            String full = value.length() == 4 ? value + "-01-01" : value.length() == 7 ? value + "-01" : value;
            try {
                return value.isEmpty() ? null : LocalDate.parse(full);
            } catch (DateTimeException e) {
                return null;
            }
        }

        void checkDate(String column) {
            if (!get(column).isEmpty() && date(column) == null) {
                wrong(
                        "gazetteer.date",
                        column + " is '" + get(column) + "', not a date",
                        "Write YYYY, YYYY-MM or YYYY-MM-DD.");
            }
        }

        /** The tables can be used, but this is likely a slip. */
        void doubtful(String code, String message, String remedy) {
            faults.accept(new Diagnostic(code, Diagnostic.Severity.WARNING, file, line, 0, message + ".", remedy));
        }

        void wrong(String code, String message, String remedy) {
            fault(line, code, message, remedy);
        }
    }
}
