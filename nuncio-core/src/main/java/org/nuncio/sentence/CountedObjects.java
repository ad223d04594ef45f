package org.nuncio.sentence;

import java.util.List;
import java.util.Set;

/** Mends objects that the parser takes for something else over the words before them: <i>sent up to 500 troops</i>, <i>asked Chad this week to leave</i>. */
final class CountedObjects extends TreeEdits {
    private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "away", "back");
    private static final Set<String> MEASURES = Set.of(
            "hour",
            "day",
            "week",
            "month",
            "year",
            "mile",
            "kilometre",
            "kilometer",
            "km",
            "metre",
            "meter",
            "foot",
            "time",
            "degree",
            "minute",
            "second",
            "percent",
            "cent",
            "point",
            "place",
            "floor",
            "storey",
            "step",
            "inch",
            "yard",
            "dollar",
            "euro");

    private static final Set<String> HEADS = Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj");

    private CountedObjects(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        CountedObjects repairs = new CountedObjects(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.upToNumber(i);
            repairs.whomAlone(i);
            repairs.countedAfterParticle(i);
            repairs.countedNation(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>sent up to 500 troops</i>: nobody sends up. */
    private void upToNumber(int i) {
        Token up = tokens.get(i);
        boolean split = up.form().equals("up")
                && up.relation().equals("compound:prt")
                && i + 2 < tokens.size()
                && up.head() == i - 1
                && tokens.get(i + 1).form().equals("to")
                && tokens.get(i + 2).isNumber();
        if (!split) {
            countedUpTo(i);
        }
        int counted = split ? tokens.get(i + 1).head() : -1;
        if (split && counted > i && tokens.get(counted).is("obl") && none(up.head(), t -> t.is("obj"))) {
            hang(tokens.get(counted), up.head(), "obj");
            tokens.set(i, with(up, "IN", i + 2, "advmod"));
            hang(tokens.get(i + 1), i + 2, "advmod");
        }
    }

    /** <i>freed up to 90 prisoners</i>, where the parser takes both words for a preposition. */
    private void countedUpTo(int i) {
        Token up = tokens.get(i);
        boolean both = up.form().equals("up")
                && up.is("case")
                && i > 0
                && i + 2 < tokens.size()
                && tokens.get(i - 1).isVerb()
                && tokens.get(i + 1).form().equals("to")
                && tokens.get(i + 2).isNumber();
        Token counted = both ? tokens.get(up.head()) : up;
        boolean object = both
                && counted.is("obl")
                && counted.tag().equals("NNS")
                && counted.head() == i - 1
                && none(i - 1, t -> t.is("obj"))
                && !MEASURES.contains(counted.lemma());
        if (object) {
            hang(counted, i - 1, "obj");
            hang(up, i + 2, "advmod");
            hang(tokens.get(i + 1), i + 2, "advmod");
        }
    }

    /** <i>gunned down two guards</i>: what is counted after a particle is the object, where it is no measure. */
    private void countedAfterParticle(int i) {
        Token counted = tokens.get(i);
        boolean beside = counted.relation().equals("obl:npmod")
                && counted.tag().equals("NNS")
                && !MEASURES.contains(counted.lemma())
                && any(i, t -> t.is("nummod"));
        int particle = beside ? first(i) - 1 : -1;
        if (particle < 1 || !PARTICLES.contains(tokens.get(particle).form())) {
            return;
        }
        Token verb = tokens.get(particle - 1);
        if (verb.isVerb() && tokens.get(particle).head() == verb.index() && none(verb.index(), t -> t.is("obj"))) {
            hang(counted, verb.index(), "obj");
            tokens.set(particle, with(tokens.get(particle), "RP", verb.index(), "compound:prt"));
        }
    }

    /** <i>killed 30 Lebanese</i>: what is counted is a noun, and here people. */
    private void countedNation(int i) {
        Token nation = tokens.get(i);
        boolean noun = nation.tag().equals("JJ")
                && Character.isUpperCase(nation.form().charAt(0))
                && HEADS.contains(nation.relation());
        boolean beside = noun && i > 0 && tokens.get(i - 1).isNumber();
        if (beside && tokens.get(i - 1).head() != i) {
            hang(tokens.get(i - 1), i, "nummod");
        }
        if (beside || noun && any(i, t -> t.is("nummod"))) {
            tokens.set(i, with(nation, "NNPS", nation.head(), nation.relation()));
        }
    }

    /** <i>asked Chad this week to leave</i>: whom somebody asks, and nobody else. */
    private void whomAlone(int i) {
        Token whom = tokens.get(i);
        boolean alone = whom.is("iobj") && whom.head() >= 0 && none(whom.head(), t -> t.is("obj") || t.is("ccomp"));
        if (alone && any(whom.head(), t -> t.is("xcomp") && t.tag().equals("VB"))) {
            hang(whom, whom.head(), "obj");
        }
    }
}
