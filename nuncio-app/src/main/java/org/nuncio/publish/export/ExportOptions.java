package org.nuncio.publish.export;

import java.util.Map;
import java.util.Set;
import org.nuncio.record.RuleVersion;

/**
 * What goes out.
 *
 * @param statuses only these; where empty, what the format can tell: see {@link ExportFormat#statuses}
 * @param widestDays how many days a happening may be spread over in a format that knows a single day; its first day is written
 * @param versions by the number that a claim names
 */
public record ExportOptions(Set<String> statuses, int widestDays, Map<Integer, RuleVersion> versions) {
    private static final int A_WEEK = 7;

    public ExportOptions {
        statuses = Set.copyOf(statuses);
        versions = Map.copyOf(versions);
        if (widestDays < 1) {
            throw new IllegalArgumentException("widestDays: " + widestDays);
        }
    }

    /** What a format can tell, dated to a week or better. */
    public static ExportOptions usual() {
        return new ExportOptions(Set.of(), A_WEEK, Map.of());
    }

    public ExportOptions withStatuses(Set<String> some) {
        return new ExportOptions(some, widestDays, versions);
    }

    public ExportOptions withWidestDays(int days) {
        return new ExportOptions(statuses, days, versions);
    }

    public ExportOptions withVersions(Map<Integer, RuleVersion> known) {
        return new ExportOptions(statuses, widestDays, known);
    }
}
