package org.nuncio.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Name;
import org.nuncio.mention.ActorResolver.Resolution;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Where a report plays just now, for <i>police</i>, <i>the interior ministry</i>, <i>protesters</i> without a country: the place that the sentence or the
 * one before names with <i>in</i> or <i>at</i>, else the state that the report is about, else the place of the dateline. Soldiers are not placed so: they
 * may be anybody's.
 */
final class Setting {
    private static final Set<String> LOCAL = Set.of("COP", "JUD", "LEG");
    private static final Set<String> RISING = Set.of("REB", "SEP", "UAF");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "across", "throughout");

    private final @Nullable String home;
    private final @Nullable String scene;
    private @Nullable String place;
    private int since = -10;

    /** Countries: {@code dateline} of the place in the dateline, {@code scene} the one that the report is about; null where there is none. */
    Setting(@Nullable String dateline, @Nullable String scene) {
        this.home = scene != null ? scene : dateline;
        this.scene = scene;
    }

    /** The code of the one state that the report is about. */
    Optional<String> scene() {
        return Optional.ofNullable(scene);
    }

    void read(Sentence sentence, List<NameSpan> names) {
        for (NameSpan name : names) {
            Token last = sentence.token(name.last());
            if (WHERE.contains(NounPhrase.preposition(sentence, NounPhrase.located(sentence, last)))) {
                Optional<String> code = name.as(Name.State.class)
                        .map(Name.State::code)
                        .or(() -> name.as(Name.Capital.class).map(Name.Capital::code))
                        .or(() ->
                                name.as(Name.Somewhere.class).map(s -> s.place().country()));
                code.ifPresent(c -> {
                    place = c;
                    since = sentence.index();
                });
            }
        }
    }

    /** The resolution with the country of the setting, where its kind of actor belongs to a place. */
    Resolution placed(Resolution resolution, int sentence, Discourse discourse) {
        Actor actor = resolution.actors().get(0);
        if (actor.code() != null || actor.sector() == null) {
            return resolution;
        }
        if (RISING.contains(actor.sector())) {
            return discourse
                    .lastEver(e -> e.actor().code() != null
                            && e.actor().sector() != null
                            && RISING.contains(e.actor().sector()))
                    .map(e -> with(resolution, e.actor().code(), "anaphor"))
                    .orElse(with(resolution, sentence - since <= 5 ? place : home, "setting"));
        }
        boolean local = LOCAL.contains(actor.sector()) || actor.kind() == Actor.Kind.INSTITUTION;
        String code = sentence - since <= 1 ? place : home;
        return local && code != null ? with(resolution, code, "setting") : resolution;
    }

    private static Resolution with(Resolution resolution, @Nullable String code, String rule) {
        return new Resolution(
                List.of(resolution.actors().get(0).withCode(code)), rule, resolution.gender(), resolution.nouns());
    }
}
