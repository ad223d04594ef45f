package org.nuncio.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;

/** Reads and checks the tables; see {@code gazetteer/README.md}. All faults come in one run. */
public final class GazetteerLoader {
    /** The number behind the name of a king or pope is no surname. */
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    private final Tables tables;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final NameIndex index = new NameIndex();
    private final Map<String, Gazetteer.State> states = new LinkedHashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> commonWords = new HashSet<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, List<Term>> terms = new LinkedHashMap<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();

    /** The tables, or null where an error was found; warnings may come with either. */
    public record Loaded(@Nullable Gazetteer gazetteer, List<Diagnostic> diagnostics) {}

    private GazetteerLoader(Function<String, String> files) {
        this.tables = new Tables(files, faults::add);
        TableCheck.run(tables);
    }

    /** @param files content by file name, {@code states.tsv}; an empty string where there is no such file */
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
        tables.rows("common-words.tsv").forEach(row -> commonWords.add(row.get("word")));
        boolean broken = faults.stream().anyMatch(Diagnostic::isError);
        return new Loaded(
                broken
                        ? null
                        : new Gazetteer(
                                version,
                                index,
                                states,
                                roles,
                                offices,
                                bySurname,
                                codes,
                                commonWords,
                                Wires.of(tables.rows("wires.tsv"))),
                List.copyOf(faults));
    }

    private void states() {
        for (Table.Row row : tables.rows("states.tsv")) {
            String code = row.get("code");
            List<String> adjectives = row.list("adjectives");
            String name = row.get("name");
            states.put(
                    code,
                    new Gazetteer.State(
                            code,
                            name,
                            adjectives.isEmpty() ? name : adjectives.get(0),
                            row.list("capital"),
                            row.list("borders"),
                            row.list("blocs")));
            codes.add(code);
            name(row.get("name"), row.list("aliases"), new Name.State(code, name));
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

    private void name(String name, List<String> aliases, Name meaning) {
        index.add(name, meaning);
        for (String alias : aliases) {
            index.add(alias, meaning);
        }
    }

    private void organisations() {
        for (Table.Row row : tables.rows("organisations.tsv")) {
            codes.add(row.get("code"));
            name(
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

    private void institutions() {
        for (Table.Row row : tables.rows("institutions.tsv")) {
            row.list("words")
                    .forEach(w ->
                            index.add(w, new Name.Institution(row.get("code"), row.get("sector"), row.get("name"))));
        }
    }

    private void armedGroups() {
        for (Table.Row row : tables.rows("armed-groups.tsv")) {
            codes.add(row.get("code"));
            name(
                    row.get("name"),
                    row.list("aliases"),
                    new Name.ArmedGroup(
                            row.get("code"), row.get("name"), row.get("sector"), row.date("from"), row.date("to")));
        }
    }

    private void roles() {
        for (Table.Row row : tables.rows("roles.tsv")) {
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
        tables.offices().forEach(row -> known.put(row.get("office"), row));
        for (Table.Row row : tables.holders()) {
            Table.Row office = known.get(row.get("office"));
            if (office != null && Tables.isPerson(row)) {
                holder(row, office, holders, names);
            }
        }
        return byTitle(known, holders, names);
    }

    private void holder(
            Table.Row row, Table.Row office, Map<String, List<Term>> holders, Map<String, List<String>> names) {
        Term term = new Term(
                office.get("country"), office.orNull("sector"), office.get("title"), row.date("from"), row.date("to"));
        holders.computeIfAbsent(row.get("office"), k -> new ArrayList<>()).add(term);
        names.computeIfAbsent(row.get("office"), k -> new ArrayList<>()).add(row.get("person"));
        someone(row, term);
    }

    private void someone(Table.Row row, Term term) {
        String person = row.get("person");
        terms.computeIfAbsent(person, k -> new ArrayList<>()).add(term);
        genders.put(person, row.get("gender"));
        spellings.computeIfAbsent(person, k -> new HashSet<>(Set.of(person))).addAll(row.list("aliases"));
    }

    private void people() {
        for (Table.Row row : tables.rows("people.tsv")) {
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
                String last = spelling.substring(spelling.lastIndexOf(' ') + 1);
                if (!ROMAN.matcher(last).matches()) {
                    surnames.add(last);
                }
                if (person.isFamilyFirst() && spelling.indexOf(' ') > 0) {
                    surnames.add(spelling.substring(0, spelling.indexOf(' ')));
                }
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

    /** The most populous first: of several towns of one name it is the one that is meant where nothing else tells. */
    private void places() {
        tables.rows("places.tsv").stream()
                .sorted(Comparator.comparingInt(GazetteerLoader::population).reversed())
                .forEach(row -> {
                    Place place = new Place(
                            row.get("name"),
                            row.orNull("country"),
                            row.number("lat"),
                            row.number("lon"),
                            row.get("kind"),
                            population(row));
                    name(row.get("name"), row.list("aliases"), new Name.Somewhere(place));
                });
    }

    private static int population(Table.Row row) {
        Double population = row.number("population");
        return population == null ? 0 : population.intValue();
    }

    private void instruments() {
        for (Table.Row row : tables.rows("instruments.tsv")) {
            name(row.get("name"), row.list("aliases"), new Name.Instrument(row.get("name"), row.get("kind")));
        }
    }
}
