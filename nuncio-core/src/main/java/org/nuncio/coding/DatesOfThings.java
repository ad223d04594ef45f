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

    private static final Set<String> PLANNED = Set.of(
            "vote",
            "election",
            "referendum",
            "poll",
            "ballot",
            "run-off",
            "runoff",
            "summit",
            "meeting",
            "inauguration",
            "trial",
            "hearing",
            "conference");

    /** What is done at it. */
    private static final Set<String> HELD = Set.of(
            "hold", "attend", "host", "win", "lose", "boycott", "disrupt", "open", "convene", "chair", "skip", "shun",
            "monitor", "observe", "address", "leave", "call");

    /** <i>no later than Friday</i> tells a day. */
    private static final Set<String> DEADLINES = Set.of("later", "earlier", "sooner");

    private DatesOfThings() {}

    /** @param predicates positions of words that tell of acts: in <i>held a Saturday rally</i> the day is the rally's, and that is told */
    static boolean isOne(Sentence sentence, TimeMention time, Set<Integer> predicates) {
        Token day = sentence.token(time.head());
        Optional<Token> thing = sentence.head(day).filter(Token::isNoun);
        boolean untold =
                thing.filter(noun -> !predicates.contains(noun.index())).isPresent();
        boolean before = day.is("nummod") || day.is("compound") || day.is("amod");
        boolean compared = sentence.hasChild(
                day,
                t -> t.is("case")
                        && t.lemma().equals("than")
                        && t.index() > 0
                        && !DEADLINES.contains(sentence.token(t.index() - 1).form()));
        return compared // more than in 2008
                || before && untold
                || day.is("nmod:poss") && untold && isOf(sentence, thing.get()) // the winner of July's vote
                || day.is("nmod:poss") && untold && isJudged(sentence, thing.get())
                || day.is("nmod")
                        && thing.filter(noun -> isAhead(sentence, noun)).isPresent();
    }

    /** Not <i>killed in last week's battle</i>, which tells when. */
    private static boolean isOf(Sentence sentence, Token thing) {
        return NounPhrase.preposition(sentence, thing).equals("of");
    }

    /** <i>annulled last weekend's election</i>; who held or won it did so then. */
    private static boolean isJudged(Sentence sentence, Token thing) {
        return PLANNED.contains(thing.lemma())
                && thing.is("obj")
                && sentence.head(thing)
                        .filter(verb -> !HELD.contains(verb.lemma()))
                        .isPresent();
    }

    /** What is to come is no time of what is done for it; <i>responsibility for an attack on Monday</i> is. */
    private static boolean isAhead(Sentence sentence, Token thing) {
        return PLANNED.contains(thing.lemma()) && AHEAD.contains(NounPhrase.preposition(sentence, thing));
    }
}
