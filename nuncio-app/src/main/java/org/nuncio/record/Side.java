package org.nuncio.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Those on one side of a happening, as far as its claims name them.
 *
 * @param codes of states and organisations, or lower-case names where there is no code
 * @param opposed {@code REB}, {@code OPP} and their like beside a code: whoever does not speak for its state
 * @param persons names of people, lower case
 */
record Side(SortedSet<String> codes, SortedSet<String> opposed, SortedSet<String> persons) {
    private static final Set<String> OF_THE_STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

    /** <i>12 guards</i> may be anybody's. */
    private static final Set<String> NAMELESS = Set.of("PEOPLE", "PLACE");

    static Side of(List<Party> parties) {
        SortedSet<String> codes = new TreeSet<>();
        SortedSet<String> opposed = new TreeSet<>();
        SortedSet<String> persons = new TreeSet<>();
        for (Party party : parties) {
            String name = party.name().toLowerCase(Locale.ROOT);
            if (party.code() != null || !NAMELESS.contains(party.kind())) {
                codes.add(party.code() == null ? name : party.code());
            }
            if (party.sector() != null && party.code() != null) {
                String faction = Party.isAgainstTheState(party.sector())
                        ? "against"
                        : OF_THE_STATE.contains(party.sector()) ? "for" : party.sector();
                opposed.add(party.code() + " " + faction);
            }
            if (party.kind().equals("PERSON") && party.name().contains(" ")) {
                persons.add(name);
            }
        }
        return new Side(codes, opposed, persons);
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    /** Both name somebody, and some of them are the same. */
    boolean shares(Side other) {
        return codes.stream().anyMatch(other.codes::contains);
    }

    /** How many are on both. */
    long shared(Side other) {
        return codes.stream().filter(other.codes::contains).count();
    }

    /** Names somebody who is not on the other. */
    boolean hasMore(Side other) {
        return !other.codes.containsAll(codes);
    }

    /** How much of the smaller side is on the other one too, 0 to 1. */
    double share(Side other) {
        int smaller = Math.min(codes.size(), other.codes.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /** They cannot be the same: nobody in common, the state here and its enemies there, or other people in the same office. */
    boolean excludes(Side other) {
        if (isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean factions = !opposed.isEmpty()
                && !other.opposed.isEmpty()
                && opposed.stream().noneMatch(other.opposed::contains)
                && codes.size() == 1
                && other.codes.size() == 1;
        boolean people = !persons.isEmpty()
                && !other.persons.isEmpty()
                && persons.stream().noneMatch(a -> other.persons.stream().anyMatch(b -> isSamePerson(a, b)));
        boolean strangers = !shares(other) && hasCode() == other.hasCode();
        return strangers || factions || people;
    }

    /** A name without a code may belong to anybody who has one. */
    private boolean hasCode() {
        return codes.stream().anyMatch(code -> !code.equals(code.toLowerCase(Locale.ROOT)));
    }

    /** <i>Liz Truss</i> and <i>Elizabeth Truss</i> */
    private static boolean isSamePerson(String a, String b) {
        return a.substring(a.lastIndexOf(' ') + 1).equals(b.substring(b.lastIndexOf(' ') + 1));
    }

    Side with(Side other) {
        return new Side(union(codes, other.codes), union(opposed, other.opposed), union(persons, other.persons));
    }

    private static SortedSet<String> union(Set<String> a, Set<String> b) {
        SortedSet<String> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }

    /** The codes of both sides. */
    static List<String> of(Side a, Side b) {
        return new ArrayList<>(new TreeSet<>(new HashSet<>(union(a.codes, b.codes))));
    }
}
