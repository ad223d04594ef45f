package org.nuncio.coding.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;

/** Arms that one parts with are one's own: <i>destroyed an Iranian drone</i> disarms nobody who did so. */
public final class OthersArms {
    private static final String DISARMING = "disarm";

    private OthersArms() {}

    /** Whether a disarmament is told of arms of another country than that of whoever parts with them. */
    public static boolean areMeant(Reading reading, Mentions mentions) {
        Set<String> own = reading.actors().stream()
                .map(a -> String.valueOf(a.actor().code()))
                .collect(Collectors.toSet());
        Sentence sentence = reading.match().clause().sentence();
        List<String> whose = reading.match().clause().slot("object").stream()
                .flatMap(arms -> mentions.actorsAt(sentence, arms).stream())
                .map(m -> m.actor().code())
                .filter(Objects::nonNull)
                .toList();
        return reading.type().name().equals("RETREAT")
                && reading.modes().contains(DISARMING)
                && !own.isEmpty()
                && !whose.isEmpty()
                && whose.stream().noneMatch(own::contains);
    }
}
