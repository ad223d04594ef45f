package org.nuncio.publish.export;

import java.util.Map;
import java.util.Set;
import org.nuncio.record.RuleVersion;
import org.nuncio.record.Standing;

/**
 * What goes out.
 *
 * @param statuses only these; where empty, what the format can tell: see {@link ExportFormat#statuses}
 * @param widestDays how many days a happening may be spread over in a format that knows a single day; its first day is written
 * @param undatedAsPublished whether what has no day goes out with the day of its first report in formats that need one; never in a calendar
 * @param versions by the number that a claim names
 * @param standings what reviewers say, by happening
 */
public record ExportOptions(
        Set<String> statuses,
        int widestDays,
        boolean undatedAsPublished,
        Map<Integer, RuleVersion> versions,
        Map<String, Standing> standings) {
    private static final int A_WEEK = 7;

    public ExportOptions {
        statuses = Set.copyOf(statuses);
        versions = Map.copyOf(versions);
        standings = Map.copyOf(standings);
        if (widestDays < 1) {
            throw new IllegalArgumentException("widestDays: " + widestDays);
        }
    }

    /** What a format can tell, dated to a week or better. */
    public static ExportOptions usual() {
        return new ExportOptions(Set.of(), A_WEEK, false, Map.of(), Map.of());
    }

    public ExportOptions withStatuses(Set<String> some) {
        return new ExportOptions(some, widestDays, undatedAsPublished, versions, standings);
    }

    public ExportOptions withWidestDays(int days) {
        return new ExportOptions(statuses, days, undatedAsPublished, versions, standings);
    }

    public ExportOptions withVersions(Map<Integer, RuleVersion> known) {
        return new ExportOptions(statuses, widestDays, undatedAsPublished, known, standings);
    }

    public ExportOptions withUndatedAsPublished(boolean wanted) {
        return new ExportOptions(statuses, widestDays, wanted, versions, standings);
    }

    public ExportOptions withStandings(Map<String, Standing> known) {
        return new ExportOptions(statuses, widestDays, undatedAsPublished, versions, known);
    }
}
