package org.nuncio.sentence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mends objects that stand behind or before what becomes of them: <i>shot dead at least 13 marchers</i>, <i>took prisoner some 40 guards</i>, <i>set them free</i>. */
final class Resultatives extends TreeEdits {
    private static final Set<String> CAPTURING = Set.of("take", "hold", "keep", "seize");

    /** What somebody becomes, and by which verbs. */
    private static final Map<String, Set<String>> RESULTS = Map.of(
            "dead", Set.of("shoot", "gun", "strike", "leave", "stab"),
            "hostage", CAPTURING,
            "captive", CAPTURING,
            "prisoner", CAPTURING,
            "free", Set.of("set"),
            "alive", Set.of("burn", "bury"),
            "unconscious", Set.of("beat", "knock"));

    private static final Set<String> CLOSERS = Set.of("DT", "CD", "PRP$", "NNP", "NNS", "NNPS");
    private static final Set<String> ROUGHLY = Set.of(
            "at", "least", "most", "more", "less", "fewer", "than", "up", "to", "about", "around", "some", "nearly",
            "almost", "over", "roughly", "as", "many", "another", "several", "a", "an");

    private Resultatives(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        Resultatives repairs = new Resultatives(tokens);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            repairs.objectBehindResult(i);
            repairs.resultBehindObject(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>set the hostages free</i>: what they become, and no circumstance. */
    private void resultBehindObject(int i) {
        Token result = tokens.get(i);
        Token verb = result.is("advcl") && result.head() >= 0 && result.head() < i ? tokens.get(result.head()) : result;
        boolean becomes = RESULTS.getOrDefault(result.form(), Set.of()).contains(verb.lemma());
        if (becomes && any(verb.index(), t -> t.is("obj") && t.index() < i && last(t.index()) == i - 1)) {
            hang(result, verb.index(), "xcomp");
        }
    }

    private void objectBehindResult(int i) {
        Token result = tokens.get(i);
        Token verb = tokens.get(i - 1);
        boolean joined = verb.isVerb()
                && RESULTS.getOrDefault(result.form(), Set.of()).contains(verb.lemma())
                && none(verb.index(), t -> t.is("aux:pass") || t.is("nsubj:pass"));
        int object = joined && opensObject(i + 1) ? headFrom(i + 1) : -1;
        if (object < 0) {
            return;
        }
        for (Token token : List.copyOf(tokens)) {
            boolean inside = token.index() > i && token.index() < object;
            boolean astray = token.head() <= i || token.head() > object;
            if (inside && (astray || token.is("case"))) {
                hang(token, object, token.isNumber() ? "nummod" : roleInside(token));
            } else if (token.head() == i && token.index() > object) {
                hang(token, verb.index(), token.relation());
            }
        }
        if (result.is("root")) {
            hang(verb, -1, "root");
        }
        hang(tokens.get(object), verb.index(), "obj");
        hang(result, verb.index(), "xcomp");
    }

    private static String roleInside(Token token) {
        return switch (token.tag()) {
            case "DT", "PRP$" -> "det";
            case "JJ", "VBN" -> "amod";
            case "NN", "NNP", "NNS" -> "compound";
            default -> "advmod";
        };
    }

    /** Whether an object begins there, as neither <i>set free, the men</i> nor <i>shot dead in Lima</i> have one. */
    private boolean opensObject(int from) {
        Token first = tokens.get(from);
        boolean number = ROUGHLY.contains(first.form()) && first.form().length() > 1 && countedWithin(from);
        return number || CLOSERS.contains(first.tag());
    }

    private boolean countedWithin(int from) {
        for (int k = from; k < tokens.size() && k < from + 5; k++) {
            if (tokens.get(k).isNumber() || tokens.get(k).form().equals("dozen")) {
                return true;
            }
            if (!ROUGHLY.contains(tokens.get(k).form())) {
                return false;
            }
        }
        return false;
    }

    /** The last noun of the words that begin there, or -1 where something else than one such group of words follows. */
    private int headFrom(int from) {
        int noun = -1;
        for (int k = from; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            if (token.isNoun()) {
                noun = k;
                continue;
            }
            boolean inside = noun < 0
                    && (ROUGHLY.contains(token.form())
                            || token.isNumber()
                            || Set.of("DT", "PRP$", "JJ", "RB", "HYPH", "VBN").contains(token.tag()));
            if (!inside) {
                return noun;
            }
        }
        return noun;
    }
}
