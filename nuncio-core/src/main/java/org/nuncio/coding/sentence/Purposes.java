package org.nuncio.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.coding.reading.Reading;
import org.nuncio.sentence.Token;

/**
 * Acts that are told with what they are for: <i>flew to Berlin to meet Scholz</i> and <i>for talks with Scholz</i> is one visit, to Scholz; <i>marched to protest
 * against the law</i> one protest, <i>fired tear gas to disperse the crowd</i> one assault.
 */
final class Purposes {
    private static final Set<String> PURPOSEFUL = Set.of("CONSULT", "PROTEST", "ASSAULT", "MOBILIZE");

    /** Who does so goes to those with whom he is to talk. */
    private static final Set<String> GOING = Set.of(
            "fly", "travel", "go", "come", "arrive", "head", "visit", "journey", "drive", "sail", "return", "set",
            "land", "jet", "pay", "make", "be");

    private final Readings readings;

    Purposes(Readings readings) {
        this.readings = readings;
    }

    Reading of(Reading reading) {
        if (!PURPOSEFUL.contains(reading.type().name()) || reading.inner() != null) {
            return reading;
        }
        for (Token token : purposes(reading)) {
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

    /** The verbs, and of a journey the talks, that tell what it is for. */
    private static List<Token> purposes(Reading reading) {
        Clause clause = reading.match().clause();
        List<Token> purposes = new ArrayList<>(clause.slot("complement"));
        if (reading.modes().contains("visit")
                && clause.kind() == Clause.Kind.VERB
                && GOING.contains(clause.predicate().lemma())) {
            purposes.addAll(clause.slot("for"));
        }
        return purposes;
    }

    /** Whether somebody is named to whom it is done; who is met must be known, since the place of the meeting may be. */
    private static boolean isNamed(Reading purpose) {
        return purpose.recipients().stream()
                .anyMatch(
                        m -> m.actor().code() != null || !purpose.type().name().equals("CONSULT"));
    }
}
