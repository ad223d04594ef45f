package org.nuncio.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A happening as it stands in a list: summed up, with the words of its best claim.
 *
 * @param condition of the best claim, else of another; null where none has one
 * @param source who asserts it, of the best claim
 * @param verdict the latest, null where there is none
 */
public record HappeningLine(
        String id,
        String type,
        String act,
        List<String> modes,
        String status,
        List<String> actors,
        List<String> recipients,
        @Nullable Day day,
        @Nullable Site site,
        double intensity,
        String quad,
        @Nullable String cameo,
        double confidence,
        Counts counts,
        Quote evidence,
        Source source,
        @Nullable String condition,
        List<Toll> tolls,
        Verdict.@Nullable Kind verdict) {
    public HappeningLine {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        tolls = List.copyOf(tolls);
    }

    /** How many of each tell of it, and how many claims deny it. */
    public record Counts(int claims, int reports, int origins, int denials) {}

    /**
     * Words of a report.
     *
     * @param start in code points of the article's text
     * @param passage the sentence in which they stand
     */
    public record Quote(
            String text,
            String report,
            String uri,
            int start,
            int end,
            @Nullable LocalDate published,
            String passage) {}

    /**
     * Who says so.
     *
     * @param kind as in {@link Claim#sourceKind}
     * @param speaker null where nobody is named
     */
    public record Source(String kind, @Nullable String speaker) {}
}
