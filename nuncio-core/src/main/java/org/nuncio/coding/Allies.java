package org.nuncio.coding;

import java.util.List;
import java.util.Set;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;

/** Troops sent to an ally are not moved against it: who shares a military alliance with the actor is no recipient of MOBILIZE. */
final class Allies {
    private static final Set<String> ALLIANCES = Set.of("NATO", "CSTO");
    private static final Set<String> DESTINATION = Set.of("to", "in", "into", "at", "for");

    private final Gazetteer gazetteer;

    Allies(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Reading spared(Reading reading) {
        if (!reading.type().name().equals("MOBILIZE")) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        List<ActorMention> others = reading.recipients().stream()
                .filter(r ->
                        !isDestination(sentence, r) || reading.actors().stream().noneMatch(a -> allied(a, r)))
                .toList();
        return reading.with(reading.actors(), others);
    }

    private static boolean isDestination(Sentence sentence, ActorMention mention) {
        return mention.sentence() == sentence.index()
                && DESTINATION.contains(NounPhrase.preposition(sentence, sentence.token(mention.head())));
    }

    private boolean allied(ActorMention a, ActorMention b) {
        List<String> first = alliances(a.actor().code());
        return alliances(b.actor().code()).stream().anyMatch(first::contains);
    }

    private List<String> alliances(@org.jspecify.annotations.Nullable String code) {
        if (code == null) {
            return List.of();
        }
        return ALLIANCES.contains(code)
                ? List.of(code)
                : gazetteer
                        .state(code)
                        .map(s -> s.blocs().stream().filter(ALLIANCES::contains).toList())
                        .orElse(List.of());
    }
}
