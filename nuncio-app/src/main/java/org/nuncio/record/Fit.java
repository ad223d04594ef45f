package org.nuncio.record;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How well a claim fits a happening: what speaks for it and against it, in points.
 *
 * @param parts by what they are, in the order of their weighing
 * @param enough points from which it is the same happening
 * @param isSameDay whether both name the same day
 */
record Fit(Map<String, Double> parts, double enough, boolean isSameDay) {
    /** It cannot be the same. */
    static final Fit NONE = new Fit(Map.of(), 1, false);

    Fit {
        parts = new LinkedHashMap<>(parts);
    }

    double score() {
        return parts.values().stream().mapToDouble(points -> points).sum();
    }

    boolean isEnough() {
        return score() >= enough;
    }

    /** {@code sides 4.0, time 2.0, words 1.4}: what is not 0. */
    String reason() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .map(part -> String.format(Locale.ROOT, "%s %.1f", part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }
}
