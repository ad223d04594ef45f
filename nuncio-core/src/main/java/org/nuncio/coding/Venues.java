package org.nuncio.coding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * <i>Took the case to the International Court of Justice</i>: a court that is to hear an accusation is not accused. A court of the own state stands for the state
 * that one goes to law with.
 */
final class Venues {
    private static final Set<String> TO = Set.of("to", "before", "at", "with");

    private Venues() {}

    static Reading spared(Reading reading) {
        if (!reading.type().name().equals("ACCUSE")) {
            return reading;
        }
        List<ActorMention> kept =
                reading.recipients().stream().filter(r -> !isVenue(r, reading)).toList();
        return kept.size() == reading.recipients().size() ? reading : reading.with(reading.actors(), kept);
    }

    private static boolean isVenue(ActorMention mention, Reading reading) {
        Sentence sentence = reading.match().clause().sentence();
        if (!"JUD".equals(mention.actor().sector()) || mention.sentence() != sentence.index()) {
            return false;
        }
        boolean own = reading.actors().stream()
                .anyMatch(a -> Objects.equals(a.actor().code(), mention.actor().code()));
        Token head = sentence.token(mention.head());
        return !own && TO.contains(NounPhrase.preposition(sentence, head));
    }
}
