package org.nuncio.sentence;

import java.util.List;
import java.util.Set;

/** Mends objects that stand behind something shorter: <i>dismissed as absurd Chad's claim to the valley</i>, <i>extended for two years their pact with Chad</i>. */
final class ShiftedObjects extends TreeEdits {
    private static final Set<String> JUDGING = Set.of(
            "reject",
            "dismiss",
            "denounce",
            "condemn",
            "describe",
            "brand",
            "slam",
            "deride",
            "decry",
            "criticise",
            "criticize",
            "deplore",
            "welcome",
            "hail",
            "praise",
            "depict",
            "portray",
            "characterise",
            "characterize",
            "label",
            "denigrate",
            "mock",
            "ridicule",
            "scorn");

    private static final Set<String> NAMING = Set.of("call", "term", "dub", "brand", "label", "deem", "pronounce");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private static final Set<String> TIMES = Set.of("minute", "hour", "day", "week", "month", "year");

    private ShiftedObjects(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ShiftedObjects repairs = new ShiftedObjects(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repairs.judgedBeforeNamed(i);
            repairs.behindJudgement(i);
            repairs.behindSpan(i);
            repairs.calledInQuotes(i);
            repairs.timeBehindName(i);
        }
        return List.copyOf(repairs.tokens);
    }

    /** <i>dismissed as absurd Chad's claim to the valley</i>: the claim is dismissed. */
    private void judgedBeforeNamed(int i) {
        Token noun = tokens.get(i);
        int verb = noun.is("obl") ? noun.head() : -1;
        boolean judged = verb >= 0
                && verb + 3 <= i
                && JUDGING.contains(tokens.get(verb).lemma())
                && !tokens.get(verb).relation().startsWith("acl")
                && tokens.get(verb + 1).lemma().equals("as")
                && tokens.get(verb + 1).head() == i
                && none(verb, t -> t.is("obj") || t.relation().equals("aux:pass"));
        int judgment = judged ? judgment(verb + 2, i) : -1;
        if (judgment >= 0) {
            hang(noun, verb, "obj");
            hang(tokens.get(judgment), verb, "xcomp");
            hang(tokens.get(verb + 1), judgment, "case");
        }
    }

    /** The word at the end of the judgment that opens there: an adjective, or what stands in quotation marks; -1 for none. */
    private int judgment(int from, int noun) {
        if (!QUOTES.contains(tokens.get(from).form())) {
            return tokens.get(from).tag().startsWith("JJ") ? from : -1;
        }
        for (int k = from + 2; k < noun - 1; k++) {
            if (QUOTES.contains(tokens.get(k).form())) {
                return k - 1;
            }
        }
        return -1;
    }

    /** <i>branded as illegal a claim to the valley</i>, <i>dismissed as forged a letter</i>: nothing is the object of an adjective. */
    private void behindJudgement(int i) {
        Token noun = tokens.get(i);
        int called = noun.is("obj") ? noun.head() : -1;
        int verb = called > 1 && called < i ? tokens.get(called).head() : -1;
        boolean judged = verb >= 0
                && verb + 2 == called
                && tokens.get(verb + 1).lemma().equals("as")
                && tokens.get(called).tag().matches("JJ|VBN")
                && JUDGING.contains(tokens.get(verb).lemma())
                && none(verb, t -> t.is("obj") || t.relation().equals("aux:pass"));
        if (judged) {
            hang(noun, verb, "obj");
            hang(tokens.get(called), verb, "xcomp");
            hang(tokens.get(verb + 1), called, "case");
        }
    }

    /** <i>extended for two years their pact with Chad</i>: what is extended is neither another name nor the object of the time. */
    private void behindSpan(int i) {
        Token noun = tokens.get(i);
        int near = noun.is("obj") || noun.is("appos") ? noun.head() : -1;
        int time =
                near > 0 && tokens.get(near).is("nummod") ? tokens.get(near).head() : near; // for four years their pact
        int verb = time > 0 && time < i && TIMES.contains(tokens.get(time).lemma())
                ? tokens.get(time).head()
                : -1;
        boolean bare = verb >= 0
                && verb < time
                && tokens.get(verb).isVerb()
                && tokens.get(time).is("obl")
                && any(time, t -> t.lemma().equals("for"))
                && first(i) == time + 1
                && !tokens.get(time + 1).is("punct")
                && none(verb, t -> t.is("obj") || t.relation().equals("aux:pass"));
        if (bare) {
            hang(noun, verb, "obj");
        }
    }

    /** <i>called the envoys "wolves in wool"</i>: what stands right behind in quotation marks is what they are called. */
    private void calledInQuotes(int i) {
        Token name = tokens.get(i);
        int called = name.isNoun() && (name.is("appos") || name.is("obj")) ? name.head() : -1;
        int verb = called > 1 && called < i && tokens.get(called).is("obj")
                ? tokens.get(called).head()
                : -1;
        boolean naming = verb >= 0
                && verb < called
                && NAMING.contains(tokens.get(verb).lemma())
                && first(i) <= called + 2
                && QUOTES.contains(tokens.get(called + 1).form());
        if (naming) {
            hang(name, verb, "xcomp");
        }
    }

    /** <i>gave the envoy, Jan Lind, 48 hours to leave</i>: the time is what he is given, and no other name of his. */
    private void timeBehindName(int i) {
        Token time = tokens.get(i);
        int given = time.is("appos") && TIMES.contains(time.lemma()) ? time.head() : -1;
        int verb = given > 0 && given < i && tokens.get(given).is("obj")
                ? tokens.get(given).head()
                : -1;
        boolean giving = verb >= 0
                && verb < given
                && tokens.get(verb).lemma().equals("give")
                && any(i, t -> t.is("nummod"))
                && any(given, t -> t.is("appos") && t.index() < i);
        if (giving) {
            hang(time, verb, "obj");
            hang(tokens.get(given), verb, "iobj");
        }
    }
}
