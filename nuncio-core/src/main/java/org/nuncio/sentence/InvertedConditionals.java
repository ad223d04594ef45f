package org.nuncio.sentence;

import java.util.List;

/** <i>vowed to answer should Chad shell the town</i>: a condition of the verb before it, whatever the parser takes it for. */
final class InvertedConditionals extends TreeEdits {
    private InvertedConditionals(List<Token> tokens) {
        super(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        InvertedConditionals repairs = new InvertedConditionals(tokens);
        for (int i = 2; i < tokens.size(); i++) {
            repairs.shouldBehindVerb(i);
        }
        return List.copyOf(repairs.tokens);
    }

    private void shouldBehindVerb(int i) {
        Token should = tokens.get(i);
        boolean inverted = should.form().equals("should")
                && should.is("aux")
                && should.head() > i
                && tokens.get(should.head()).tag().equals("VB")
                && first(should.head()) == i
                && any(should.head(), t -> t.relation().startsWith("nsubj") && t.index() > i)
                && !tokens.get(i - 1).is("punct")
                && tokens.stream().noneMatch(t -> t.form().equals("?"));
        int verb = i - 1;
        while (inverted && verb > 0 && !isVerbOfClause(tokens.get(verb))) {
            verb--;
        }
        if (inverted && isVerbOfClause(tokens.get(verb))) {
            Token condition = tokens.get(should.head());
            hang(condition, verb, "advcl");
            goingAheadWith(condition.index());
        }
    }

    private static boolean isVerbOfClause(Token token) {
        return token.isVerb()
                && !token.is("amod")
                && !token.is("acl")
                && !token.relation().startsWith("aux");
    }

    /** <i>should it go ahead with executing them</i>: that is what it would do, wherever the parser hangs it. */
    private void goingAheadWith(int verb) {
        for (int at = verb + 1; at + 1 < tokens.size() && at < verb + 4; at++) {
            Token gerund = tokens.get(at + 1);
            Token with = tokens.get(at);
            if (with.tag().equals("IN") && with.head() == verb && gerund.tag().equals("VBG") && gerund.head() != verb) {
                hang(gerund, verb, "advcl");
                hang(with, gerund.index(), "mark");
            }
        }
    }
}
