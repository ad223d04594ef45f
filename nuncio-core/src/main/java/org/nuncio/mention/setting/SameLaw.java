package org.nuncio.mention.setting;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;

/** Judges and police without a country who go on with what those of a state have just done: <i>A Chadian court jailed him. The judge also fined him. Police took his car</i>. */
final class SameLaw {
    private static final Set<String> LAW = Set.of("JUD", "COP");
    private static final int REACH = 3;

    /** Rules by which a country was told, rather than taken from what stands around. */
    private static final Set<String> TOLD = Set.of("role", "name", "title", "place");

    private SameLaw() {}

    /** The state whose court was told of last, for <i>the judge</i> and <i>the court</i> alone. */
    static Optional<String> court(Actor actor, NounPhrase phrase, Discourse discourse, Predicate<String> isState) {
        boolean judge = "JUD".equals(actor.sector()) && phrase.isDefinite() && !phrase.isPlural();
        return judge
                ? before(phrase, discourse, isState, e -> "JUD".equals(e.actor().sector()))
                : Optional.empty();
    }

    /** The state whose courts or police were told of last; a service known by its name may be there from abroad. */
    static Optional<String> any(Actor actor, NounPhrase phrase, Discourse discourse, Predicate<String> isState) {
        return LAW.contains(String.valueOf(actor.sector()))
                ? before(
                        phrase,
                        discourse,
                        isState,
                        e -> LAW.contains(String.valueOf(e.actor().sector()))
                                && !e.rule().equals("name"))
                : Optional.empty();
    }

    private static Optional<String> before(
            NounPhrase phrase, Discourse discourse, Predicate<String> isState, Predicate<Discourse.Entity> law) {
        int sentence = phrase.sentence().index();
        return discourse
                .lastEver(e -> sentence - e.sentence() <= REACH
                        && e.sentence() < sentence
                        && TOLD.contains(e.rule())
                        && e.actor().code() != null
                        && isState.test(e.actor().code())
                        && law.test(e))
                .map(e -> e.actor().code());
    }
}
