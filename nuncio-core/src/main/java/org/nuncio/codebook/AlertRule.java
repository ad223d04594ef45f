package org.nuncio.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to be alerted to, a rule of {@code codebook/alerts.yaml}.
 *
 * @param name unique
 * @param dyad {@code RUS~UKR}, {@link #EACH} for every dyad of states, null for all happenings
 * @param types any of them; none asks nothing
 * @param statuses likewise
 * @param minOrigins independent origins at least
 * @param days length of the window, 1 where the rule has none
 * @param at is crossed when the number gets so high
 * @param againBelow can be crossed again when the number has been lower than this
 */
public record AlertRule(
        String name,
        Watch watch,
        @Nullable String dyad,
        List<String> types,
        List<String> statuses,
        int minOrigins,
        int days,
        double at,
        double againBelow) {
    /** Stands for every dyad of states, each for itself. */
    public static final String EACH = "each";

    public AlertRule {
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    /** Which number is watched. */
    public enum Watch {
        /** The tension index. */
        INDEX,
        /** How many happenings there are in the window. */
        COUNT,
        /** Their scores added up, without their sign. */
        INTENSITY,
        /** The score of the first happening between two states, without its sign. */
        NEW_DYAD
    }

    public boolean isOfEachDyad() {
        return EACH.equals(dyad);
    }

    /** Whether a happening is among what is watched. */
    public boolean takes(String type, String status, int origins) {
        return (types.isEmpty() || types.contains(type))
                && (statuses.isEmpty() || statuses.contains(status))
                && origins >= minOrigins;
    }
}
