package org.nuncio.coding;

import java.util.Optional;
import java.util.Set;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.TimeMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Days and years that belong to a thing and tell nothing of when something was done: <i>the 2015 accord</i>, <i>July's vote</i>, <i>candidates for the vote on Sunday</i>. */
final class DatesOfThings {
    private static final Set<String> AHEAD = Set.of("for", "before", "ahead of", "until");

    private DatesOfThings() {}

    /** @param predicates positions of words that tell of acts: in <i>held a Saturday rally</i> the day is the rally's, and that is told */
    static boolean isOne(Sentence sentence, TimeMention time, Set<Integer> predicates) {
        Token day = sentence.token(time.head());
        Optional<Token> thing = sentence.head(day).filter(Token::isNoun);
        boolean before = day.is("nummod") || day.is("compound") || day.is("amod") || day.is("nmod:poss");
        boolean untold =
                thing.filter(noun -> !predicates.contains(noun.index())).isPresent();
        return before && untold
                || day.is("nmod")
                        && thing.filter(noun -> isAhead(sentence, noun)).isPresent();
    }

    /** What is to come is no time of what is done for it. */
    private static boolean isAhead(Sentence sentence, Token thing) {
        return AHEAD.contains(NounPhrase.preposition(sentence, thing));
    }
}
