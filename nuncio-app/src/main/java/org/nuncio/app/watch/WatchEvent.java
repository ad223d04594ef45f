package org.nuncio.app.watch;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened, for the log.
 *
 * @param event {@code feed}, {@code moved}, {@code gone}, {@code trouble}, {@code kept}, {@code refused}, {@code store}
 * @param text for people
 * @param facts for programs: numbers and texts by their names, in an order
 */
public record WatchEvent(Instant at, String event, String text, Map<String, Object> facts) {
    public WatchEvent {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** With one more fact, behind the others. */
    WatchEvent with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new WatchEvent(at, event, text, more);
    }
}
