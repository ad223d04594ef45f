package org.nuncio.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;

/** Reads and checks the tables; see {@code gazetteer/README.md}. All faults come in one run. */
public final class GazetteerLoader {
    private static final List<String> OFFICE_FILES =
            List.of("offices-g20.tsv", "offices-g20b.tsv", "offices-other.tsv");
    private static final List<String> HOLDER_FILES =
            List.of("holders-g20.tsv", "holders-g20b.tsv", "holders-other.tsv");
    private static final Set<String> SECTORS =
            Set.of("GOV MIL COP JUD LEG SPY PTY REB SEP UAF OPP CVL REF BUS LAB MED EDU NGO REL CRM".split(" "));

    private final Function<String, String> files;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final NameIndex index = new NameIndex();
    private final Map<String, Gazetteer.State> states = new LinkedHashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, List<Term>> terms = new LinkedHashMap<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();

    /** The tables, or null where an error was found; warnings may come with either. */
    public record Loaded(@Nullable Gazetteer gazetteer, List<Diagnostic> diagnostics) {}

    /** @param files content by file name, {@code states.tsv}; an empty string where there is no such file */
    private GazetteerLoader(Function<String, String> files) {
        this.files = files;
    }

    public static Loaded load(Function<String, String> files, String version) {
        return new GazetteerLoader(files).run(version);
    }

    private Loaded run(String version) {
        states();
        organisations();
        institutions();
        armedGroups();
        roles();
        Map<String, List<Office>> offices = offices();
        people();
        Map<String, List<Person>> bySurname = persons();
        places();
        instruments();
        index.sort();
        boolean broken = faults.stream().anyMatch(Diagnostic::isError);
        return new Loaded(
                broken ? null : new Gazetteer(version, index, states, roles, offices, bySurname, codes),
                List.copyOf(faults));
    }

    private Table table(String file, String... columns) {
        return new Table("gazetteer/" + file, files.apply(file), List.of(columns), faults::add);
    }

    private void states() {
        for (Table.Row row : table(
                        "states.tsv", "code", "name", "aliases", "adjectives", "people", "capital", "borders", "blocs")
                .rows()) {
            String code = row.get("code");
            if (states.containsKey(code)) {
                row.wrong("gazetteer.doubled", "state " + code + " stands twice", "Merge the lines.");
            }
            List<String> adjectives = row.list("adjectives");
            String name = row.get("name");
            states.put(
                    code,
                    new Gazetteer.State(
                            code,
                            name,
                            adjectives.isEmpty() ? name : adjectives.get(0),
                            row.list("borders"),
                            row.list("blocs")));
            codes.add(code);
            name(row, row.get("name"), row.list("aliases"), new Name.State(code, name));
            for (String adjective : adjectives) {
                index.add(adjective, new Name.Adjective(code));
                if (adjective.length() > 3
                        && Character.isLowerCase(adjective.charAt(adjective.length() - 1))
                        && !adjective.endsWith("s")) {
                    index.add(adjective + "s", new Name.People(code, true));
                }
            }
            row.list("people").forEach(p -> index.add(p, new Name.People(code, p.endsWith("s") || p.endsWith("men"))));
            row.list("capital").forEach(c -> index.add(c, new Name.Capital(code, name)));
        }
    }

    private void name(Table.Row row, String name, List<String> aliases, Name meaning) {
        index.add(name, meaning);
        for (String alias : aliases) {
            if (alias.length() < 4 && !alias.equals(alias.toUpperCase(Locale.ROOT))) {
                row.wrong(
                        "gazetteer.short-alias",
                        "the alias '" + alias + "' is shorter than four letters",
                        "Write it in capitals or leave it out.");
            }
            index.add(alias, meaning);
        }
    }

    private void organisations() {
        for (Table.Row row : table("organisations.tsv", "code", "name", "aliases", "kind", "sector", "country")
                .rows()) {
            codes.add(row.get("code"));
            sector(row);
            name(
                    row,
                    row.get("name"),
                    row.list("aliases"),
                    new Name.Organisation(
                            row.get("code"),
                            row.get("name"),
                            row.get("kind"),
                            row.orNull("sector"),
                            row.orNull("country")));
        }
        index.add("European", new Name.Adjective("EUR"));
        index.add("Europeans", new Name.People("EUR", true));
        index.add("Western", new Name.Adjective("WEST"));
        index.add("Arab", new Name.Adjective("ARB"));
        index.add("African", new Name.Adjective("AFR"));
    }

    private void sector(Table.Row row) {
        String sector = row.get("sector");
        if (!sector.isEmpty() && !SECTORS.contains(sector)) {
            row.wrong(
                    "gazetteer.sector",
                    "the sector '" + sector + "' is not known",
                    "Use one of " + String.join(" ", SECTORS.stream().sorted().toList()) + ".");
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

    private void institutions() {
        for (Table.Row row :
                table("institutions.tsv", "words", "code", "sector", "name").rows()) {
            code(row, row.get("code"));
            sector(row);
            row.list("words")
                    .forEach(w ->
                            index.add(w, new Name.Institution(row.get("code"), row.get("sector"), row.get("name"))));
        }
    }

    private void armedGroups() {
        for (Table.Row row : table("armed-groups.tsv", "code", "name", "aliases", "country", "sector", "from", "to")
                .rows()) {
            sector(row);
            codes.add(row.get("code"));
            name(
                    row,
                    row.get("name"),
                    row.list("aliases"),
                    new Name.ArmedGroup(
                            row.get("code"), row.get("name"), row.get("sector"), row.date("from"), row.date("to")));
        }
    }

    private void roles() {
        for (Table.Row row :
                table("roles.tsv", "noun", "sector", "gender", "number").rows()) {
            sector(row);
            roles.put(
                    row.get("noun"),
                    new Role(
                            row.get("noun"),
                            row.get("sector"),
                            row.get("gender"),
                            row.get("number").equals("p")));
        }
    }

    private Map<String, List<Office>> offices() {
        Map<String, List<Term>> holders = new HashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        Map<String, Table.Row> known = new LinkedHashMap<>();
        for (String file : OFFICE_FILES) {
            for (Table.Row row : table(file, "office", "country", "title", "titles", "sector")
                    .rows()) {
                code(row, row.get("country"));
                sector(row);
                if (known.put(row.get("office"), row) != null) {
                    row.wrong("gazetteer.doubled", "office " + row.get("office") + " stands twice", "Merge the lines.");
                }
            }
        }
        for (String file : HOLDER_FILES) {
            for (Table.Row row : table(file, "office", "person", "aliases", "from", "to", "gender")
                    .rows()) {
                Table.Row office = known.get(row.get("office"));
                if (office == null) {
                    row.wrong(
                            "gazetteer.office",
                            "the office '" + row.get("office") + "' is not listed",
                            "Add it to the table of offices.");
                } else {
                    holder(row, office, holders, names);
                }
            }
        }
        return byTitle(known, holders, names);
    }

    private void holder(
            Table.Row row, Table.Row office, Map<String, List<Term>> holders, Map<String, List<String>> names) {
        Term term = new Term(
                office.get("country"), office.orNull("sector"), office.get("title"), row.date("from"), row.date("to"));
        List<Term> others = holders.computeIfAbsent(row.get("office"), k -> new ArrayList<>());
        if (others.stream().anyMatch(o -> overlap(o, term))) {
            row.wrong(
                    "gazetteer.overlap",
                    "the term of " + row.get("person") + " overlaps another of " + row.get("office"),
                    "Let one end where the next begins.");
        }
        others.add(term);
        names.computeIfAbsent(row.get("office"), k -> new ArrayList<>()).add(row.get("person"));
        someone(row, term);
    }

    private static boolean overlap(Term a, Term b) {
        LocalDate endA = a.to() == null ? LocalDate.MAX : a.to();
        LocalDate endB = b.to() == null ? LocalDate.MAX : b.to();
        LocalDate startA = a.from() == null ? LocalDate.MIN : a.from();
        LocalDate startB = b.from() == null ? LocalDate.MIN : b.from();
        return startA.isBefore(endB) && startB.isBefore(endA);
    }

    private void someone(Table.Row row, Term term) {
        String person = row.get("person");
        terms.computeIfAbsent(person, k -> new ArrayList<>()).add(term);
        genders.put(person, row.get("gender"));
        spellings.computeIfAbsent(person, k -> new HashSet<>(Set.of(person))).addAll(row.list("aliases"));
    }

    private void people() {
        for (Table.Row row : table("people.tsv", "person", "aliases", "code", "sector", "from", "to", "gender", "role")
                .rows()) {
            code(row, row.get("code"));
            sector(row);
            someone(
                    row,
                    new Term(
                            row.get("code"),
                            row.orNull("sector"),
                            row.orNull("role"),
                            row.date("from"),
                            row.date("to")));
        }
    }

    private Person person(String name) {
        return new Person(name, genders.get(name), terms.get(name));
    }

    private Map<String, List<Person>> persons() {
        Map<String, List<Person>> bySurname = new HashMap<>();
        for (String name : terms.keySet()) {
            Person person = person(name);
            Set<String> surnames = new HashSet<>();
            for (String spelling : spellings.get(name)) {
                index.add(spelling, new Name.Someone(person));
                surnames.add(spelling.substring(spelling.lastIndexOf(' ') + 1));
            }
            surnames.forEach(
                    s -> bySurname.computeIfAbsent(s, k -> new ArrayList<>()).add(person));
        }
        return bySurname;
    }

    private Map<String, List<Office>> byTitle(
            Map<String, Table.Row> known, Map<String, List<Term>> holders, Map<String, List<String>> names) {
        Map<String, List<Office>> byTitle = new HashMap<>();
        for (Table.Row row : known.values()) {
            String id = row.get("office");
            List<Office.Holder> held = new ArrayList<>();
            for (int i = 0; i < holders.getOrDefault(id, List.of()).size(); i++) {
                held.add(new Office.Holder(
                        new Person(
                                names.get(id).get(i),
                                genders.get(names.get(id).get(i)),
                                List.of(holders.get(id).get(i))),
                        holders.get(id).get(i)));
            }
            Set<String> titles = new HashSet<>(Set.of(row.get("title").toLowerCase(Locale.ROOT)));
            row.list("titles").forEach(t -> titles.add(t.toLowerCase(Locale.ROOT)));
            Office office = new Office(
                    id,
                    row.get("country"),
                    row.get("title"),
                    titles.stream().sorted().toList(),
                    row.get("sector"),
                    held);
            titles.forEach(
                    t -> byTitle.computeIfAbsent(t, k -> new ArrayList<>()).add(office));
        }
        return byTitle;
    }

    private void places() {
        for (Table.Row row : table(
                        "places.tsv", "name", "aliases", "country", "admin", "lat", "lon", "kind", "population")
                .rows()) {
            code(row, row.get("country"));
            Double population = row.number("population");
            Place place = new Place(
                    row.get("name"),
                    row.orNull("country"),
                    row.number("lat"),
                    row.number("lon"),
                    row.get("kind"),
                    population == null ? 0 : population.intValue());
            name(row, row.get("name"), row.list("aliases"), new Name.Somewhere(place));
        }
    }

    private void instruments() {
        for (Table.Row row : table("instruments.tsv", "name", "aliases", "kind").rows()) {
            name(row, row.get("name"), row.list("aliases"), new Name.Instrument(row.get("name"), row.get("kind")));
        }
    }
}
