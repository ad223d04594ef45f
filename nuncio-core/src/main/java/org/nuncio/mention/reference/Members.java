package org.nuncio.mention.reference;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;

/** <i>The 28 allies</i>, <i>the ten members</i>: so many together are the body of states of which the report told last. */
public final class Members {
    private static final Set<String> NOUNS = Set.of("ally", "member");
    /** Of which the members are allies. */
    private static final Set<String> ALLIANCES = Set.of("NATO", "CSTO");

    private static final Set<String> STATES = Set.of("state", "country", "nation", "government");
    /** Fewer may be a few that were named. */
    private static final Set<String> FEW = Set.of("one", "two", "three", "four", "2", "3", "4");

    private final Gazetteer gazetteer;
    private final Discourse discourse;

    public Members(Gazetteer gazetteer, Discourse discourse) {
        this.gazetteer = gazetteer;
        this.discourse = discourse;
    }

    /** The body, or nothing where the phrase counts nobody, or says whose members they are. */
    public Optional<Resolution> of(NounPhrase phrase) {
        boolean members = NOUNS.contains(phrase.head().lemma())
                || STATES.contains(phrase.head().lemma())
                        && phrase.tokens().stream().anyMatch(t -> t.lemma().equals("member"));
        boolean all = members
                && phrase.isPlural()
                && phrase.isDefinite()
                && phrase.possessor().isEmpty()
                && phrase.modifiersBy(Set.of("of")).isEmpty()
                && phrase.tokens().stream().anyMatch(t -> t.isNumber() && !FEW.contains(t.lemma()));
        boolean allies = phrase.head().lemma().equals("ally");
        Predicate<Actor> body = a -> isBodyOfStates(a) && (!allies || ALLIANCES.contains(a.code()));
        return all
                ? discourse
                        .last(phrase.sentence().index(), phrase.head().index(), e -> body.test(e.actor()))
                        .map(Discourse.Entity::actor)
                        .or(() -> discourse.lastAside(body))
                        .map(found -> Resolution.of(found, "anaphor", "", Set.of()))
                : Optional.empty();
    }

    private boolean isBodyOfStates(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANISATION
                && actor.code() != null
                && (actor.sector() == null || actor.sector().equals("MIL")) // NATO
                && gazetteer.state(actor.code()).isEmpty();
    }
}
