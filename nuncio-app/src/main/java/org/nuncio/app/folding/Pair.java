package org.nuncio.app.folding;

import java.util.List;

/**
 * Two reports and whether their main events are the same happening.
 *
 * @param kind what makes them hard to tell apart, or to tell as the same
 * @param types of which the main events may be coded
 */
public record Pair(String kind, boolean isSame, String frame, List<String> types, Report first, Report second) {
    public Pair {
        types = List.copyOf(types);
    }
}
