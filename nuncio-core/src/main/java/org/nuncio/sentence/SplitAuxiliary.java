package org.nuncio.sentence;

import java.util.List;
import java.util.Set;

/**
 * Mends verbs that an expression of time, or an aside between commas, parts from their auxiliary: in <i>Judges have this week granted bail</i> and <i>two envoys were on Monday expelled</i> the parser takes
 * <i>have</i> and <i>were</i> for the main verb, so that nobody grants and nobody is expelled, and in <i>the court has this year ordered</i> it is the year that orders.
 */
final class SplitAuxiliary extends TreeEdits {
    private static final Set<String> PERFECT = Set.of("VBN", "VBD");
    private static final Set<String> BEING = Set.of("VBN", "VBD", "VBG");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "since", "by", "for", "over", "during", "within", "at", "from", "until", "of", "before");
    private static final Set<String> BEHIND = Set.of("before", "earlier", "ago", "previously");
    private static final Set<String> TIMES = Set.of("time", "occasion", "nightfall", "daybreak", "sunrise", "turn");
    private static final Set<String> CLAUSAL = Set.of("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB");
    private static final int MOST_PHRASES = 3;

    private SplitAuxiliary(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SplitAuxiliary verbs = new SplitAuxiliary(tokens);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            verbs.mend(i);
        }
        return List.copyOf(verbs.tokens);
    }

    private void mend(int i) {
        Token auxiliary = tokens.get(i);
        boolean have = auxiliary.lemma().equals("have");
        if (!auxiliary.isVerb() || !have && !auxiliary.lemma().equals("be")) {
            return;
        }
        int end = i + 1;
        for (int phrases = 0; phrases < MOST_PHRASES && endOfTime(end) > end; phrases++) {
            end = endOfTime(end);
        }
        if (end == i + 1) {
            end = endOfAside(end);
        }
        if (end == i + 1
                || end >= tokens.size()
                || !(have ? PERFECT : BEING).contains(tokens.get(end).tag())) {
            return;
        }
        int verb = mainVerb(tokens.get(end));
        if (auxiliary.is("acl:relcl")) {
            endRelative(tokens.get(auxiliary.head()), tokens.get(verb));
        }
        int head = tokens.get(verb).head();
        if (isBetween(head, i, verb) || auxiliary.is("acl:relcl") && head == auxiliary.head()) {
            raise(tokens.get(verb), auxiliary);
        } else if (auxiliary.head() != verb) {
            return;
        }
        gather(i, verb);
    }

    /** <i>Has this week been told</i>: what follows the time may be an auxiliary itself. */
    private int mainVerb(Token token) {
        return token.is("aux") && token.head() > token.index() ? token.head() : token.index();
    }

    private static boolean isBetween(int head, int auxiliary, int verb) {
        return head >= auxiliary && head < verb;
    }

    /** Where an expression of time that begins at {@code start} ends; {@code start} itself where none does. */
    private int endOfTime(int start) {
        int i = start;
        while (is(i, "RB")) {
            i++;
        }
        boolean bare =
                i >= tokens.size() || !PREPOSITIONS.contains(tokens.get(i).form());
        if (!bare) {
            i++;
        }
        boolean counted =
                bare && (is(i, "CD") || is(i, "DT") && tokens.get(i).lemma().equals("a"));
        while (is(i, "DT") || is(i, "JJ") || is(i, "CD") || is(i, "PRP$")) {
            i++;
        }
        int noun = i;
        while (isTime(i) || i > noun && is(i, "CD")) {
            i++;
        }
        if (i == noun) {
            return start;
        }
        boolean behind = i < tokens.size() && BEHIND.contains(tokens.get(i).form());
        if (counted && !behind) {
            return start; // has two weeks left
        }
        return behind ? i + 1 : i;
    }

    /** Behind the commas of <i>had, on orders from the palace, opened fire</i>; {@code start} itself where nothing is set off, or a clause is. */
    private int endOfAside(int start) {
        if (!isComma(start) || start + 2 >= tokens.size() || !is(start + 1, "IN") && !is(start + 1, "VBG")) {
            return start;
        }
        for (int k = start + 1; k < tokens.size() - 1; k++) {
            if (isComma(k)) {
                return k + 1;
            }
            if (CLAUSAL.contains(tokens.get(k).tag())) {
                return start;
            }
        }
        return start;
    }

    private boolean is(int i, String tag) {
        return i < tokens.size() && tokens.get(i).tag().startsWith(tag);
    }

    private boolean isTime(int i) {
        return is(i, "NN")
                && (TimeWords.isTimeWord(tokens.get(i).lemma())
                        || TIMES.contains(tokens.get(i).lemma()));
    }

    /** The verb takes the place of its auxiliary, and what hangs on the auxiliary. */
    private void raise(Token verb, Token auxiliary) {
        boolean perfect = auxiliary.lemma().equals("have");
        boolean passive = any(verb.index(), t -> t.is("aux:pass"))
                || !perfect && !verb.tag().equals("VBG");
        String tag = verb.tag().equals("VBD") ? "VBN" : verb.tag();
        tokens.set(verb.index(), with(verb, tag, auxiliary.head(), auxiliary.relation()));
        for (Token token : List.copyOf(tokens)) {
            if (token.head() == auxiliary.index() && token.index() != verb.index()) {
                boolean subject = passive && token.relation().equals("nsubj");
                hang(token, verb.index(), subject ? "nsubj:pass" : token.relation());
            }
        }
        hang(auxiliary, verb.index(), passive && !perfect ? "aux:pass" : "aux");
    }

    /** The words of time hang on the verb, and no day or week is who does it. */
    private void gather(int auxiliary, int verb) {
        for (int i = auxiliary + 1; i < verb; i++) {
            Token token = tokens.get(i);
            boolean head = token.isNoun() && !isBetween(token.head(), auxiliary + 1, verb);
            if (head) {
                hang(token, verb, any(i, t -> t.is("case")) ? "obl" : "obl:tmod");
            } else if (token.tag().equals("IN") && token.head() == verb) {
                mark(i, verb);
            }
        }
    }

    /** <i>Since Monday</i>, <i>the day before</i>: a preposition that was taken for the conjunction of a clause. */
    private void mark(int i, int verb) {
        int noun = i + 1;
        while (noun < verb && !isTime(noun)) {
            noun++;
        }
        while (noun + 1 < verb && isTime(noun + 1)) {
            noun++;
        }
        if (noun < verb) {
            hang(tokens.get(i), noun, "case");
            hang(tokens.get(noun), verb, "obl");
        } else {
            hang(tokens.get(i), i - 1, "advmod");
        }
    }
}
