package org.nuncio.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Names that stand for two at the same time, or that are common words. */
final class NameLint {
    private static final Period ALWAYS = new Period(null, null);

    private final Map<String, List<Entry>> bySpelling = new HashMap<>();
    private final Predicate<String> common;
    private final Set<String> guarded = new HashSet<>();

    /** @param what it is: two entries that are the same thing may share a name */
    private record Entry(Table.Row row, String what, Period when) {}

    private NameLint(Tables tables, Predicate<String> common) {
        Set<String> roles = new HashSet<>();
        tables.rows("roles.tsv").forEach(row -> roles.add(row.get("noun")));
        this.common = common.or(roles::contains);
        tables.rows("common-words.tsv").forEach(row -> guarded.add(row.get("word")));
    }

    static void run(Tables tables, Predicate<String> common) {
        NameLint lint = new NameLint(tables, common);
        for (String file : List.of("states.tsv", "organisations.tsv", "instruments.tsv")) {
            tables.rows(file).forEach(row -> lint.named(row, row.get("name") + " of " + file, ALWAYS));
        }
        for (Table.Row row : tables.rows("institutions.tsv")) {
            String what = row.get("name") + " of " + row.get("code");
            row.list("words").forEach(word -> lint.spelling(word, new Entry(row, what, ALWAYS)));
        }
        tables.rows("armed-groups.tsv").forEach(row -> lint.named(row, row.get("name"), Period.of(row)));
        tables.holders().stream().filter(Tables::isPerson).forEach(row -> lint.person(row, ALWAYS));
        tables.rows("people.tsv").forEach(row -> lint.person(row, ALWAYS));
        new NameLint(tables, common).places(tables);
    }

    private void named(Table.Row row, String what, Period when) {
        Entry entry = new Entry(row, what, when);
        spelling(row.get("name"), entry);
        row.list("aliases").forEach(alias -> spelling(alias, entry));
    }

    /** A full name stands for its bearer also before and after a term. */
    private void person(Table.Row row, Period when) {
        Entry entry = new Entry(row, row.get("person"), when);
        spelling(row.get("person"), entry);
        row.list("aliases").forEach(alias -> spelling(alias, entry));
    }

    /** Towns of one name in different states are told apart by their population; two of one state and kind are one, or need a longer name. */
    private void places(Tables tables) {
        for (Table.Row row : tables.rows("places.tsv")) {
            Entry entry = new Entry(row, "line " + row.line(), ALWAYS);
            String where = " (" + row.get("kind") + ", " + row.get("country") + row.get("admin") + ")";
            Set<String> names = new HashSet<>(row.list("aliases"));
            names.add(row.get("name"));
            names.forEach(name -> {
                word(name, row);
                doubled(name + where, entry);
            });
        }
    }

    private void spelling(String spelling, Entry entry) {
        word(spelling, entry.row());
        doubled(NameIndex.normal(spelling), entry);
    }

    private void doubled(String spelling, Entry entry) {
        List<Entry> others = bySpelling.computeIfAbsent(spelling, k -> new ArrayList<>());
        others.stream()
                .filter(other ->
                        !other.what().equals(entry.what()) && other.when().overlaps(entry.when()))
                .findFirst()
                .ifPresent(other -> entry.row()
                        .doubtful(
                                "gazetteer.doubled",
                                "'" + spelling + "' is also a name of "
                                        + other.row().where(),
                                "Leave it to one of the two, or merge the lines."));
        others.add(entry);
    }

    /** An abbreviation in capitals is no word. */
    private void word(String name, Table.Row row) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean single = !name.contains(" ") && !name.equals(name.toUpperCase(Locale.ROOT));
        if (single && common.test(lower) && !guarded.contains(lower)) {
            row.doubtful(
                    "gazetteer.common-word",
                    "the name '" + name + "' is a common word as well",
                    "Write it in full, or guard it: add '" + lower + "' to common-words.tsv.");
        }
    }
}
