package org.nuncio.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;

/** A resolved phrase before it becomes mentions: its actors, the rule, and what the report calls it. */
public record Resolution(List<Actor> actors, String rule, String gender, Set<String> nouns) {

    /** Of one actor. */
    public static Resolution of(Actor actor, String rule, String gender, Set<String> nouns) {
        return new Resolution(List.of(actor), rule, gender, nouns);
    }

    /** Its first actor, of that country, by that rule. */
    public Resolution withCode(@Nullable String code, String newRule) {
        return new Resolution(List.of(actors.get(0).withCode(code)), newRule, gender, nouns);
    }
}
