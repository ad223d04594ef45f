package org.nuncio.mention.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.Discourse;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Resolution;
import org.nuncio.mention.setting.Sides;

/**
 * <i>Chad called on its neighbour to talk</i>: the other of the two states that the report is about; in a report about one state that state, if the neighbour is another's.
 */
final class Neighbours {
    private static final Set<String> NOUNS = Set.of("neighbour", "neighbor", "rival", "arch-rival", "foe");

    private static final Set<String> BESIDE = Set.of("neighbour", "neighbor");

    private final ActorResolver resolver;
    private final Gazetteer gazetteer;
    private final Sides sides;
    private final Discourse discourse;
    private final @Nullable String scene;

    /** @param scene code of the one state that the report is about */
    Neighbours(ActorResolver resolver, Discourse discourse, Gazetteer gazetteer, @Nullable String scene) {
        this.resolver = resolver;
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.sides = new Sides(discourse, gazetteer, scene);
        this.scene = scene;
    }

    /** @return the neighbour, where the words tell whose it is and the report tells of only one that it may be */
    Optional<Resolution> of(NounPhrase phrase) {
        boolean one =
                NOUNS.contains(phrase.head().lemma()) && phrase.head().tag().equals("NN");
        return one
                ? phrase.possessor()
                        .flatMap(t -> resolver.meant(phrase.sentence(), t).stream()
                                .filter(Sides::isOfState)
                                .map(Actor::code)
                                .filter(code ->
                                        code != null && gazetteer.state(code).isPresent())
                                .findFirst())
                        .flatMap(owner -> named(phrase, owner)
                                .or(() -> other(phrase, owner).filter(s -> isBeside(phrase, owner, s))))
                        .map(state -> Resolution.of(
                                state, "anaphor", "", Set.of(phrase.head().lemma())))
                : Optional.empty();
    }

    /** The last state that the sentence has named before, if the two have a border: <i>massed troops near the Togolese border but will not attack its neighbour</i>. */
    private Optional<Actor> named(NounPhrase phrase, String owner) {
        if (!BESIDE.contains(phrase.head().lemma())) {
            return Optional.empty();
        }
        int s = phrase.sentence().index();
        return discourse
                .last(
                        s,
                        phrase.head().index(),
                        e -> e.sentence() == s
                                && e.actor().code() != null
                                && borders(owner).contains(e.actor().code()))
                .flatMap(e -> state(String.valueOf(e.actor().code())));
    }

    /** Rivals may be anywhere, and islands have neighbours across the sea. */
    private boolean isBeside(NounPhrase phrase, String owner, Actor state) {
        List<String> borders = borders(owner);
        return !BESIDE.contains(phrase.head().lemma()) || borders.isEmpty() || borders.contains(state.code());
    }

    private List<String> borders(String code) {
        return gazetteer.state(code).map(Gazetteer.State::borders).orElse(List.of());
    }

    private Optional<Actor> other(NounPhrase phrase, String owner) {
        if (scene != null) {
            return scene.equals(owner) ? Optional.empty() : state(scene);
        }
        List<String> two = sides
                .main(
                        phrase.sentence().index(),
                        phrase.head().index(),
                        Set.of(),
                        e -> e.actor().code() != null && Sides.isOfState(e.actor()))
                .stream()
                .map(e -> String.valueOf(e.actor().code()))
                .distinct()
                .toList();
        return two.size() == 2 && two.contains(owner) ? state(two.get(1 - two.indexOf(owner))) : Optional.empty();
    }

    private Optional<Actor> state(String code) {
        return gazetteer.state(code).map(s -> new Actor(s.name(), s.code(), null, null, Actor.Kind.STATE));
    }
}
