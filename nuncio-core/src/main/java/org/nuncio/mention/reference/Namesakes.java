package org.nuncio.mention.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuncio.gazetteer.Actor;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.Name;
import org.nuncio.sentence.Token;

/** Two states of one name: <i>the two Koreas</i>, <i>both Sudans</i>. */
final class Namesakes {
    private static final List<String> PARTS = List.of("", "North ", "South ", "East ", "West ");

    private final Gazetteer gazetteer;

    Namesakes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Both states; empty where the gazetteer does not know exactly two. */
    List<Actor> of(Token noun) {
        String form = noun.form();
        boolean plural = form.length() > 2 && Character.isUpperCase(form.charAt(0)) && form.endsWith("s");
        if (!plural) {
            return List.of();
        }
        String name = form.substring(0, form.length() - 1);
        List<Actor> states =
                PARTS.stream().flatMap(part -> state(part + name).stream()).toList();
        return states.size() == 2 ? states : List.of();
    }

    private Optional<Actor> state(String name) {
        return gazetteer.named(name).stream()
                .flatMap(n -> n instanceof Name.State s ? Stream.of(s) : Stream.empty())
                .map(s -> new Actor(s.name(), s.code(), null, null, Actor.Kind.STATE))
                .findFirst();
    }
}
