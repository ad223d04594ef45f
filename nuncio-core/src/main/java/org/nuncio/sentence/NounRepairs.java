package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends where a parser hangs nouns that news writes in few forms: crossings by name, what somebody is declared, who is hacked to death. */
final class NounRepairs {
    private static final Set<String> NAMING = Set.of(
            "declare", "designate", "name", "label", "call", "brand", "appoint", "elect", "proclaim", "dub", "list");

    private static final Set<String> CALLING = Set.of("call", "deem", "consider", "find", "declare", "label", "brand");

    /** What stands behind its noun by itself: <i>in years past</i>. */
    private static final Set<String> BEHIND = Set.of("past", "present", "available", "possible", "alike", "alone");

    private final List<Token> tokens;

    private NounRepairs(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        NounRepairs repairs = new NounRepairs(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            repairs.crossing(i);
            repairs.declared(i);
            repairs.toDeath(i);
            repairs.calledSo(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** Whether a verb says what its object is from now on called. */
    static boolean names(Token verb) {
        return NAMING.contains(verb.lemma());
    }

    /** <i>called the killing of hostages in Chad unacceptable</i>: an adjective behind its noun is what the whole object is called. */
    private void calledSo(int i) {
        Token adjective = tokens.get(i);
        boolean behind = adjective.tag().equals("JJ")
                && adjective.is("amod")
                && adjective.head() >= 0
                && adjective.head() < i
                && !BEHIND.contains(adjective.form())
                && (i + 1 == tokens.size()
                        || !tokens.get(i + 1).isNoun() && !tokens.get(i + 1).is("amod"))
                && tokens.stream().noneMatch(t -> t.head() == i);
        Token above = adjective;
        for (int steps = 0; behind && steps < tokens.size() && above.head() >= 0 && !above.is("obj"); steps++) {
            above = tokens.get(above.head());
        }
        if (behind
                && above.is("obj")
                && CALLING.contains(tokens.get(above.head()).lemma())
                && above.head() < above.index()) {
            tokens.set(i, with(adjective, "JJ", above.head(), "xcomp"));
        }
    }

    /** <i>closed the Rafah crossing to aid</i>: no act of Rafah but a place. */
    private void crossing(int i) {
        Token word = tokens.get(i);
        Token name = tokens.get(i - 1);
        boolean place = word.form().equals("crossing")
                && word.tag().equals("VBG")
                && word.head() == i - 1
                && name.isProperNoun()
                && name.head() >= 0
                && !has(i, "obj");
        if (!place) {
            return;
        }
        tokens.set(i, with(word, "NN", name.head(), name.relation()));
        for (int j = 0; j < tokens.size(); j++) {
            if (j != i && tokens.get(j).head() == i - 1) {
                tokens.set(
                        j,
                        with(
                                tokens.get(j),
                                tokens.get(j).tag(),
                                i,
                                tokens.get(j).relation()));
            } else if (tokens.get(j).head() == i && tokens.get(j).is("obl")) {
                tokens.set(j, with(tokens.get(j), tokens.get(j).tag(), i, "nmod"));
            }
        }
        tokens.set(i - 1, with(name, name.tag(), i, "compound"));
    }

    /** <i>designated the militia a terrorist organisation</i>: no comma, so no apposition, but what it is made. */
    private void declared(int i) {
        Token noun = tokens.get(i);
        boolean beside = noun.is("appos") && noun.head() >= 0 && noun.head() < i;
        if (!beside) {
            return;
        }
        Token object = tokens.get(noun.head());
        boolean made = object.is("obj") && object.head() >= 0 && names(tokens.get(object.head()));
        boolean article = tokens.subList(object.index() + 1, i).stream()
                .anyMatch(t -> t.head() == i && Set.of("a", "an").contains(t.form()));
        boolean comma = tokens.subList(object.index() + 1, i).stream()
                .anyMatch(t -> t.form().equals(","));
        if (made && article && !comma) {
            tokens.set(i, with(noun, noun.tag(), object.head(), "xcomp"));
        }
    }

    /** <i>hacked to death a dozen farmers</i>: who dies is the verb's object, not beside death. */
    private void toDeath(int i) {
        Token death = tokens.get(i);
        boolean phrase = death.form().equals("death")
                && tokens.get(i - 1).form().equals("to")
                && death.is("obl")
                && death.head() == i - 2
                && tokens.get(i - 2).isVerb()
                && !has(i - 2, "obj");
        if (!phrase) {
            return;
        }
        tokens.stream()
                .filter(t -> t.head() == i && t.index() > i && t.isNoun())
                .filter(t -> t.is("conj") || t.is("appos") || t.is("dep"))
                .findFirst()
                .ifPresent(victim -> tokens.set(victim.index(), with(victim, victim.tag(), i - 2, "obj")));
    }

    private boolean has(int head, String relation) {
        return tokens.stream().anyMatch(t -> t.head() == head && t.is(relation));
    }

    private static Token with(Token token, String tag, int head, String relation) {
        return new Token(token.index(), token.form(), token.lemma(), tag, token.entity(), head, relation, token.span());
    }
}
