package org.nuncio.coding.scene;

import java.util.List;
import java.util.Set;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** A time right before a verb is the verb's, wherever the parser hangs it: <i>Rebels in the south on Tuesday released three men</i>. */
final class FrontedTime {
    private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "decade");

    private final Sentence sentence;

    FrontedTime(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isBefore(TimeMention time, Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && (sentence.token(at).is("aux") || sentence.token(at).is("advmod"))) {
            at--;
        }
        return verb.isVerb()
                && at >= 0
                && sentence.token(at).span().end() == time.span().end();
    }

    /** <i>The council, whose chairman had denounced it, on Sunday endorsed it</i> */
    boolean isBehindComma(TimeMention time) {
        List<Token> before = sentence.tokens().stream()
                .filter(t -> t.span().start() < time.span().start())
                .toList();
        int last = before.size() - 1;
        int at = last >= 0 && before.get(last).is("case") ? last - 1 : last;
        return at >= 0 && before.get(at).form().equals(",");
    }

    /** <i>Days before police came on Tuesday, crowds burned it</i>: burned on another day. */
    boolean isOfOtherDay(TimeMention time, Token verb) {
        Token at = sentence.token(time.head());
        while (at.head() >= 0 && !at.is("advcl")) {
            at = sentence.token(at.head());
        }
        Token clause = at;
        return clause.is("advcl")
                && clause.index() < verb.index()
                && clause.head() == verb.index()
                && sentence.hasChild(
                        clause,
                        t -> UNITS.contains(t.lemma())
                                && Set.of("before", "after")
                                        .contains(sentence.token(t.index() + 1).lemma()));
    }

    /** Whether it stands between the comma that ends a clause about somebody and the verb that tells what he did: not when the clause was. */
    boolean isOfVerbBehind(TimeMention time, Token verb) {
        return isBehindComma(time)
                && sentence.tokens().stream()
                        .filter(v -> v.tag().equals("VBD") && !v.equals(verb) && sentence.governs(v, verb))
                        .anyMatch(v -> v.index() > verb.index() && isBefore(time, v));
    }
}
