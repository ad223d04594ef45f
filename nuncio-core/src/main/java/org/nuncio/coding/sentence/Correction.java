package org.nuncio.coding.sentence;

import java.util.function.UnaryOperator;
import org.nuncio.coding.reading.Reading;

/**
 * One step that puts right who does something to whom.
 *
 * @param name by which the record tells that it has changed something
 * @param step returns the reading as it is where it has nothing to say
 */
record Correction(String name, UnaryOperator<Reading> step) {
    Reading of(Reading reading) {
        Reading after = step.apply(reading);
        boolean same =
                after.actors().equals(reading.actors()) && after.recipients().equals(reading.recipients());
        return same ? after : after.correctedBy(name);
    }
}
