package org.nuncio.coding.party;

import java.util.List;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;

/** <i>London demanded that the British tanker be let go</i>: whoever asks for the ships of his own state back does not ask them. */
public final class Freed {
    private Freed() {}

    public static Reading notAsked(Reading reading) {
        boolean asked = reading.type().name().equals("REQUEST");
        List<ActorMention> freed = asked
                ? reading.within()
                        .filter(inner -> inner.act().name().equals("RETREAT"))
                        .map(Reading::recipients)
                        .orElse(List.of())
                : List.of();
        List<ActorMention> kept = reading.recipients().stream()
                .filter(r -> !"BUS".equals(r.actor().sector())
                        || freed.stream().noneMatch(f -> f.head() == r.head())
                        || reading.actors().stream().noneMatch(a -> isOfOneState(a, r)))
                .toList();
        return kept.size() == reading.recipients().size() ? reading : reading.with(reading.actors(), kept);
    }

    private static boolean isOfOneState(ActorMention a, ActorMention b) {
        return a.actor().code() != null && a.actor().code().equals(b.actor().code());
    }
}
