package org.nuncio.coding.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;

/** Who was put into a state for one act of a sentence is of it for the others: <i>marched in Sarh, attacking a French school</i>. */
public final class SameWords {
    private SameWords() {}

    /** The readings of one sentence, with the same words of the same state in all. */
    public static List<Reading> agreed(List<Reading> readings) {
        Map<Integer, ActorMention> placed = new HashMap<>();
        readings.stream().flatMap(SameWords::parties).forEach(m -> {
            if (m.actor().code() != null) {
                placed.putIfAbsent(m.head(), m);
            }
        });
        return readings.stream()
                .map(r -> parties(r).anyMatch(m -> isOpen(m, placed))
                        ? r.with(agreed(r.actors(), placed), agreed(r.recipients(), placed))
                        : r)
                .toList();
    }

    private static List<ActorMention> agreed(List<ActorMention> mentions, Map<Integer, ActorMention> placed) {
        return mentions.stream()
                .map(m -> isOpen(m, placed)
                        ? m.as(
                                m.actor().withCode(placed.get(m.head()).actor().code()),
                                placed.get(m.head()).rule())
                        : m)
                .toList();
    }

    /** The same words, read as the same kind of people. */
    private static boolean isOpen(ActorMention mention, Map<Integer, ActorMention> placed) {
        ActorMention other = placed.get(mention.head());
        return mention.actor().code() == null
                && mention.actor().sector() != null
                && other != null
                && other.sentence() == mention.sentence()
                && mention.actor().sector().equals(other.actor().sector())
                && mention.span().equals(other.span());
    }

    private static Stream<ActorMention> parties(Reading reading) {
        return Stream.concat(reading.actors().stream(), reading.recipients().stream());
    }
}
