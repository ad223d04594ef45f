package org.nuncio.coding.scene;

import java.util.List;
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

    /** What happens on the day of what it makes: <i>brokered the accord of 3 May</i>. */
    private static final Set<String> MADE = Set.of(
            "broker",
            "sign",
            "reach",
            "conclude",
            "negotiate",
            "launch",
            "mount",
            "stage",
            "commit",
            "carry",
            "lead",
            "organise",
            "organize",
            "cause",
            "win",
            "fight",
            "perpetrate");

    /** What is done at it. */
    private static final Set<String> HELD = Set.of(
            "hold", "attend", "host", "win", "lose", "boycott", "disrupt", "open", "convene", "chair", "skip", "shun",
            "monitor", "observe", "address", "leave", "call");

    /** Of what happened then, such verbs tell something else: <i>condemned Monday's raid</i>. */
    private static final Set<String> JUDGING = Set.of(
            "condemn",
            "denounce",
            "deplore",
            "decry",
            "criticise",
            "criticize",
            "praise",
            "welcome",
            "hail",
            "applaud",
            "regret",
            "mourn",
            "justify",
            "defend",
            "blame",
            "reject",
            "dismiss",
            "investigate",
            "probe",
            "examine",
            "protest",
            "call",
            "liken",
            "describe");

    /** Why or against what something was done; <i>killed in Monday's raid</i>, <i>fired on Monday's march</i> tell when. */
    private static final Set<String> ABOUT = Set.of("against", "over", "about", "for", "despite", "amid", "because of");

    private static final Set<String> DURING = Set.of("in", "during", "at", "since");

    /** <i>on the evening of 3 May</i> tells when. */
    private static final Set<String> TIMES = Set.of(
            "morning",
            "afternoon",
            "evening",
            "night",
            "hour",
            "day",
            "week",
            "weekend",
            "month",
            "year",
            "beginning",
            "start",
            "end",
            "middle",
            "close",
            "part",
            "half",
            "course",
            "dawn",
            "eve",
            "minute",
            "moment",
            "date",
            "period",
            "season");

    /** <i>no later than Friday</i> tells a day. */
    private static final Set<String> DEADLINES = Set.of("later", "earlier", "sooner");

    private DatesOfThings() {}

    /**
     * @param words those of the clause whose time is asked for
     * @param predicates positions of words that tell of acts: in <i>held a Saturday rally</i> the day is the rally's, and that is told
     */
    static boolean isOne(Sentence sentence, TimeMention time, List<Token> words, Set<Integer> predicates) {
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
                || thing.filter(noun -> isTold(sentence, day, noun, words)).isPresent()
                || before && untold
                || day.is("nmod:poss") && untold && isOf(sentence, thing.get()) // the winner of July's vote
                || day.is("nmod:poss") && untold && isJudged(sentence, thing.get())
                || day.is("nmod")
                        && thing.filter(noun -> isAhead(sentence, noun)).isPresent();
    }

    /** <i>condemned Monday's raid</i>, <i>marched against the coup of 3 May</i>: told of by a verb, which was done on some other day. */
    private static boolean isTold(Sentence sentence, Token day, Token thing, List<Token> words) {
        Optional<Token> verb = sentence.head(thing).filter(words::contains);
        if (verb.isEmpty()) {
            return false;
        }
        String told = verb.get().lemma();
        String role = NounPhrase.preposition(sentence, thing);
        boolean object = thing.is("obj") || thing.relation().equals("nsubj:pass");
        if (day.is("nmod:poss")) {
            return object ? JUDGING.contains(told) : ABOUT.contains(role);
        }
        boolean named = day.is("nmod") && !thing.isProperNoun() && !TIMES.contains(thing.lemma());
        return named
                && switch (NounPhrase.preposition(sentence, day)) {
                    case "since" -> thing.relation().equals("nsubj:pass"); // the curfew, in force since May, was lifted
                    case "of" -> object ? !HELD.contains(told) && !MADE.contains(told) : !DURING.contains(role);
                    default -> false;
                };
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
