package org.nuncio.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong beyond doubt: unknown codes, kinds and sectors, doubled keys, impossible dates and numbers, terms that overlap. */
final class TableCheck {
    private static final Set<String> SECTORS =
            words("GOV MIL COP JUD LEG SPY PTY REB SEP UAF OPP CVL REF BUS LAB MED EDU NGO REL CRM");
    private static final Set<String> ORGANISATIONS = words("igo bloc ngo company media party");
    private static final Set<String> PLACES = words("city region border sea base building");
    private static final Set<String> INSTRUMENTS =
            words("accord treaty format resolution pipeline project operation mission plan");

    private final Tables tables;
    private final Set<String> codes = new HashSet<>();

    private TableCheck(Tables tables) {
        this.tables = tables;
        for (String file : List.of("states.tsv", "organisations.tsv", "armed-groups.tsv")) {
            tables.rows(file).forEach(row -> codes.add(row.get("code")));
        }
    }

    /** The faults go where the tables' own go. */
    static void run(Tables tables) {
        TableCheck check = new TableCheck(tables);
        check.states();
        check.organisations();
        check.groups();
        check.roles();
        check.offices();
        check.people();
        check.places();
        check.instruments();
        check.wires();
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    private void states() {
        unique("states.tsv", "code", "state");
        for (Table.Row row : tables.rows("states.tsv")) {
            aliases(row);
            row.list("borders").forEach(code -> code(row, code));
            row.list("blocs").forEach(code -> code(row, code));
        }
    }

    private void organisations() {
        for (Table.Row row : tables.rows("organisations.tsv")) {
            aliases(row);
            sector(row);
            kind(row, ORGANISATIONS);
            code(row, row.get("country"));
        }
        for (Table.Row row : tables.rows("institutions.tsv")) {
            code(row, row.get("code"));
            sector(row);
        }
    }

    private void groups() {
        for (Table.Row row : tables.rows("armed-groups.tsv")) {
            aliases(row);
            sector(row);
            code(row, row.get("country"));
            period(row);
        }
    }

    private void roles() {
        unique("roles.tsv", "noun", "role");
        for (Table.Row row : tables.rows("roles.tsv")) {
            sector(row);
            oneOf(row, "number", words("s p"));
            gender(row);
        }
    }

    private void offices() {
        Map<String, Table.Row> offices = new HashMap<>();
        for (Table.Row row : tables.offices()) {
            code(row, row.get("country"));
            sector(row);
            row.checkNumber("years");
            if (offices.put(row.get("office"), row) != null) {
                doubled(row, "office", row.get("office"));
            }
        }
        Map<String, List<Period>> terms = new HashMap<>();
        for (Table.Row row : tables.holders()) {
            String office = row.get("office");
            if (!offices.containsKey(office)) {
                row.wrong(
                        "gazetteer.office",
                        "the office '" + office + "' is not listed",
                        "Add it to the table of offices.");
                continue;
            }
            gender(row);
            period(row);
            overlap(row, terms.computeIfAbsent(office, k -> new ArrayList<>()));
        }
    }

    private static void overlap(Table.Row row, List<Period> others) {
        Period term = Period.of(row);
        if (others.stream().anyMatch(term::overlaps)) {
            row.wrong(
                    "gazetteer.overlap",
                    "the term of " + row.get("person") + " overlaps another of " + row.get("office"),
                    "Let one end where the next begins.");
        }
        others.add(term);
    }

    private void people() {
        for (Table.Row row : tables.rows("people.tsv")) {
            code(row, row.get("code"));
            sector(row);
            gender(row);
            period(row);
        }
    }

    private void places() {
        for (Table.Row row : tables.rows("places.tsv")) {
            aliases(row);
            code(row, row.get("country"));
            kind(row, PLACES);
            row.checkNumber("population");
            coordinate(row, "lat", 90);
            coordinate(row, "lon", 180);
        }
    }

    /** @param most degrees */
    private static void coordinate(Table.Row row, String column, int most) {
        row.checkNumber(column);
        Double degrees = row.number(column);
        if (degrees != null && Math.abs(degrees) > most) {
            row.wrong(
                    "gazetteer.coordinate",
                    column + " is " + row.get(column) + ", beyond " + most + " degrees",
                    "Write degrees, north and east above 0; lat goes before lon.");
        }
    }

    private void instruments() {
        for (Table.Row row : tables.rows("instruments.tsv")) {
            aliases(row);
            kind(row, INSTRUMENTS);
        }
    }

    private void wires() {
        Set<String> known = new HashSet<>();
        for (Table.Row row : tables.rows("wires.tsv")) {
            code(row, row.get("country"));
            Set<String> names = new HashSet<>(row.list("aliases"));
            names.add(row.get("name"));
            names.addAll(row.list("abbreviations"));
            names.stream().filter(name -> !known.add(name)).forEach(name -> doubled(row, "news agency", name));
        }
    }

    private void unique(String file, String column, String what) {
        Set<String> known = new HashSet<>();
        for (Table.Row row : tables.rows(file)) {
            if (!known.add(row.get(column))) {
                doubled(row, what, row.get(column));
            }
        }
    }

    private static void doubled(Table.Row row, String what, String name) {
        row.wrong("gazetteer.doubled", what + " " + name + " stands twice", "Merge the lines.");
    }

    private static void aliases(Table.Row row) {
        for (String alias : row.list("aliases")) {
            if (alias.length() < 4 && !alias.equals(alias.toUpperCase(Locale.ROOT))) {
                row.wrong(
                        "gazetteer.short-alias",
                        "the alias '" + alias + "' is shorter than four letters",
                        "Write it in capitals or leave it out.");
            }
        }
    }

    private void code(Table.Row row, String code) {
        if (!code.isEmpty() && !codes.contains(code)) {
            row.wrong(
                    "gazetteer.code",
                    "the code '" + code + "' is in neither states.tsv nor organisations.tsv",
                    "Add it there or mend it here.");
        }
    }

    private static void sector(Table.Row row) {
        oneOf(row, "sector", SECTORS);
    }

    private static void kind(Table.Row row, Set<String> kinds) {
        oneOf(row, "kind", kinds);
    }

    private static void gender(Table.Row row) {
        oneOf(row, "gender", words("m f"));
    }

    /** An empty cell is right here; where a value is needed, the linter says so. */
    private static void oneOf(Table.Row row, String column, Set<String> known) {
        String value = row.get(column);
        if (!value.isEmpty() && !known.contains(value)) {
            row.wrong(
                    "gazetteer." + column,
                    "the " + column + " '" + value + "' is not known",
                    "Use one of " + String.join(" ", known.stream().sorted().toList()) + ".");
        }
    }

    private static void period(Table.Row row) {
        row.checkDate("from");
        row.checkDate("to");
        Period period = Period.of(row);
        if (period.end().isBefore(period.start())) {
            row.wrong(
                    "gazetteer.date",
                    "it ends on " + period.to() + ", before it begins on " + period.from(),
                    "Mend one of the two.");
        }
    }
}
