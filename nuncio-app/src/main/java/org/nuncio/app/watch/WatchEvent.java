package org.nuncio.app.watch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened, for the log.
 *
 * @param event {@code feed}, {@code trouble}, {@code kept}, {@code refused}, {@code store}, {@code stop}
 * @param text for people
 * @param facts for programs: numbers and texts
 */
public record WatchEvent(Instant at, String event, String text, Map<String, Object> facts) {

    /** @param namesAndValues in turn */
    static WatchEvent of(Instant at, String event, String text, Object... namesAndValues) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new WatchEvent(at, event, text, facts);
    }
}
