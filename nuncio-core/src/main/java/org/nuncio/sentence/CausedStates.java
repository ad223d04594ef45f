package org.nuncio.sentence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mends participles that tell what somebody has done to another or keeps him in: <i>kept its border with Chad shut</i>, <i>ordered the four held</i>, <i>had him arrested</i>. */
final class CausedStates extends TreeEdits {
    private static final Set<String> SHUT = Set.of("close", "shut", "seal", "block", "lock", "cut", "bar");
    /** What authorities have done to people and places. */
    private static final Set<String> ORDERED = Set.of(
            ("arrest detain hold jail imprison intern remand lock confine release free deport expel extradite evict remove close shut seal demolish destroy raze "
                            + "evacuate seize confiscate impound freeze suspend ban dissolve disband kill shoot execute hang flog beat torture withdraw deploy lift")
                    .split(" "));

    private static final Map<String, Set<String>> CAUSING = Map.of(
            "keep", ORDERED,
            "order", ORDERED,
            "have", ORDERED,
            "leave", SHUT);

    /** What is left shut on purpose; a gate may be left so by anybody. */
    private static final Set<String> WAYS =
            Set.of("border", "frontier", "crossing", "airspace", "bridge", "road", "port", "airport", "strait", "post");

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> DEFINITE = Set.of("the", "him", "her", "them");

    private CausedStates(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        CausedStates repairs = new CausedStates(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            repairs.caused(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void caused(int i) {
        Token state = tokens.get(i);
        int verb = PAST.contains(state.tag()) && isBare(i) ? causing(i) : -1;
        int noun = verb < 0 ? -1 : objectOf(verb, i);
        boolean caused = noun > verb
                && last(noun, i) == i - 1
                && CAUSING.get(tokens.get(verb).lemma()).contains(state.lemma())
                && isOthers(verb, noun, i);
        if (caused) {
            if (state.is("root")) {
                hang(tokens.get(verb), -1, "root");
            }
            tokens.set(i, with(state, "VBN", verb, "xcomp"));
            hang(tokens.get(noun), verb, "obj");
        }
    }

    private boolean isBare(int i) {
        return none(i, t -> t.is("obj") || t.is("mark") || t.relation().startsWith("aux"))
                && !any(i, t -> t.relation().startsWith("nsubj") && t.index() > i);
    }

    /** The verb before that has no other verb, comma or conjunction behind it, or -1. */
    private int causing(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Token token = tokens.get(k);
            if (token.isVerb() && !token.relation().startsWith("aux")) {
                return CAUSING.containsKey(token.lemma()) ? k : -1;
            }
            if (isComma(k)
                    || token.is("cc")
                    || token.tag().equals("WDT")
                    || token.tag().equals("WP")) {
                return -1;
            }
        }
        return -1;
    }

    /** What the verb acts on, which the parser may take for the subject of the participle. */
    private int objectOf(int verb, int state) {
        return child(verb, t -> t.is("obj") && t.index() < state)
                .or(() -> child(state, t -> t.relation().startsWith("nsubj") && t.index() > verb))
                .map(Token::index)
                .orElse(-1);
    }

    /** The last word below a noun and before the participle. */
    private int last(int noun, int state) {
        int last = noun;
        for (int k = noun + 1; k < state; k++) {
            last = isBelow(k, noun) ? k : last;
        }
        return last;
    }

    /** <i>ordered the release of ten men held since May</i>, <i>had two members killed</i>: it is not the subject who holds or kills them. */
    private boolean isOthers(int verb, int noun, int state) {
        String lemma = tokens.get(verb).lemma();
        boolean alone = tokens.subList(noun, state).stream().noneMatch(t -> t.is("case"));
        boolean definite = DEFINITE.contains(tokens.get(verb + 1).form())
                || tokens.get(verb + 1).isProperNoun();
        return switch (lemma) {
            case "order" -> alone;
            case "have" -> alone && definite;
            case "leave" -> WAYS.contains(tokens.get(noun).lemma());
            default -> true;
        };
    }
}
