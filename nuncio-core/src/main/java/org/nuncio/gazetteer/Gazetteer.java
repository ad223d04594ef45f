package org.nuncio.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who and where: everything that the tables in {@code gazetteer/} say, immutable. */
public final class Gazetteer {
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "PRK", "KOR", "VNM", "KHM");

    private static final int SHORT_SURNAME = 4;

    private final String version;
    private final NameIndex index;
    private final Map<String, State> states;
    private final Map<String, Role> roles;
    private final Map<String, List<Office>> officesByTitle;
    private final Map<String, List<Person>> peopleBySurname;
    private final Set<String> codes;
    private final Set<String> commonWords;
    private final Set<String> firstNames;
    private final Wires wires;

    /** A state with what the tables say of it. */
    public record State(
            String code,
            String name,
            String adjective,
            List<String> capitals,
            List<String> borders,
            List<String> blocs) {}

    Gazetteer(
            String version,
            NameIndex index,
            Map<String, State> states,
            Map<String, Role> roles,
            Map<String, List<Office>> officesByTitle,
            Map<String, List<Person>> peopleBySurname,
            Set<String> codes,
            Set<String> commonWords,
            Wires wires) {
        this.version = version;
        this.index = index;
        this.states = Map.copyOf(states);
        this.roles = Map.copyOf(roles);
        this.officesByTitle = Map.copyOf(officesByTitle);
        this.peopleBySurname = Map.copyOf(peopleBySurname);
        this.codes = Set.copyOf(codes);
        this.commonWords = Set.copyOf(commonWords);
        this.firstNames = peopleBySurname.values().stream()
                .flatMap(List::stream)
                .filter(p -> p.name().indexOf(' ') > 0 && !p.isFamilyFirst())
                .map(p -> p.name().substring(0, p.name().indexOf(' ')))
                .collect(Collectors.toUnmodifiableSet());
        this.wires = wires;
    }

    /** Whether names of a state begin with the family's: <i>Xi Jinping</i>; of Japan and Hungary the press turns them round. */
    public static boolean isFamilyFirst(@Nullable String code) {
        return code != null && FAMILY_FIRST.contains(code);
    }

    /** {@code sha256:} and the first twelve digits of the hash over all tables. */
    public String version() {
        return version;
    }

    /** Text in which names are looked up: one unit for one unit, curly apostrophes straight. */
    public static String normal(String text) {
        return NameIndex.normal(text);
    }

    /**
     * The longest name at a position.
     *
     * @param normalText see {@link #normal}
     * @param end whether a word may end at this offset; no name matches inside a word
     */
    public Optional<Name.Match> nameAt(String normalText, int start, IntPredicate end) {
        return index.longest(normalText, start, end);
    }

    /** What exactly this spelling stands for. */
    public List<Name> named(String spelling) {
        return index.exactly(spelling);
    }

    public Optional<State> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** The coordinates of a state: those of its capital, at country precision. */
    public Optional<Place> statePlace(String code) {
        Optional<Place> capital = capital(code);
        return state(code)
                .map(s -> new Place(
                        s.name(),
                        code,
                        capital.map(Place::lat).orElse(null),
                        capital.map(Place::lon).orElse(null),
                        "state",
                        0));
    }

    /** The town that is a state's capital; empty where the tables of places do not have it. */
    public Optional<Place> capital(String code) {
        return state(code).stream()
                .flatMap(s -> s.capitals().stream())
                .flatMap(name -> index.exactly(name).stream())
                .filter(Name.Somewhere.class::isInstance)
                .map(n -> ((Name.Somewhere) n).place())
                .filter(p -> code.equals(p.country()) && p.kind().equals("city"))
                .findFirst();
    }

    public Optional<Role> role(String noun) {
        return Optional.ofNullable(roles.get(noun.toLowerCase(Locale.ROOT)));
    }

    /** The office of that state or organisation that news calls so: {@code office("RUS", "foreign minister")}. */
    public Optional<Office> office(String code, String title) {
        return officesByTitle.getOrDefault(title.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(o -> o.country().equals(code))
                .findFirst();
    }

    public boolean isTitle(String words) {
        return officesByTitle.containsKey(words.toLowerCase(Locale.ROOT));
    }

    /** The one person of that surname who held a listed office on that day, if there is exactly one. */
    public Optional<Person> bySurname(String surname, @Nullable LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        List<Person> then = peopleBySurname.getOrDefault(surname, List.of()).stream()
                .filter(p -> p.terms().stream().anyMatch(t -> t.covers(day)))
                .toList();
        return then.size() == 1 ? Optional.of(then.get(0)) : Optional.empty();
    }

    /** All offices by their keys. */
    public List<Office> offices() {
        return officesByTitle.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Office::id))
                .toList();
    }

    /** Whether a name is a common word as well, as <i>Shell</i> is, so that its capital tells nothing at the head of a sentence. */
    public boolean isCommonWord(String name) {
        return commonWords.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether somebody in the tables is called so by a first name. */
    public boolean isFirstName(String name) {
        return firstNames.contains(name);
    }

    /** Whether a surname may well be something else: a first name of others (<i>Paul</i>, <i>Abbas</i>), a common word (<i>Key</i>), or as short as <i>Pak</i>. */
    public boolean isDoubtfulSurname(Person person, String surname) {
        return firstNames.contains(surname)
                || isCommonWord(surname)
                || person.isFamilyFirst() && surname.length() <= SHORT_SURNAME;
    }

    /** Whether the code is one of a state, organisation or bloc of the tables. */
    public boolean isCode(String code) {
        return codes.contains(code);
    }

    /** News agencies. */
    public Wires wires() {
        return wires;
    }
}
