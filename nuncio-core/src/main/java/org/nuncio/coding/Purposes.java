package org.nuncio.coding;

import java.util.Optional;
import java.util.Set;
import org.nuncio.sentence.Token;

/**
 * Acts that are told with what they are for: <i>flew to Berlin to meet Scholz</i> is one visit, to Scholz; <i>marched to protest against the law</i> one protest,
 * <i>fired tear gas to disperse the crowd</i> one assault.
 */
final class Purposes {
    private static final Set<String> PURPOSEFUL = Set.of("CONSULT", "PROTEST", "ASSAULT", "MOBILIZE");

    private final Readings readings;

    Purposes(Readings readings) {
        this.readings = readings;
    }

    Reading of(Reading reading) {
        if (!PURPOSEFUL.contains(reading.type().name()) || reading.inner() != null) {
            return reading;
        }
        for (Token token : reading.match().clause().slot("complement")) {
            Optional<Reading> purpose = readings.at(token)
                    .filter(p -> p.type().equals(reading.type())
                            && p.inner() == null
                            && (isNamed(p) || p.type().name().equals("PROTEST")));
            if (purpose.isPresent()) {
                boolean own = !reading.type().name().equals("CONSULT")
                        && reading.recipients().stream().anyMatch(r -> r.actor().code() != null);
                return reading.with(
                                reading.actors(),
                                own ? reading.recipients() : purpose.get().recipients())
                        .over(purpose.get());
            }
        }
        return reading;
    }

    /** Whether somebody is named to whom it is done; who is met must be known, since the place of the meeting may be. */
    private static boolean isNamed(Reading purpose) {
        return purpose.recipients().stream()
                .anyMatch(
                        m -> m.actor().code() != null || !purpose.type().name().equals("CONSULT"));
    }
}
