package org.nuncio.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.AlertRule;

/**
 * Tells that the number that a rule watches has reached its mark.
 *
 * @param id {@code a} and twelve hexadecimal digits over rule, dyad and day
 * @param rule its name
 * @param dyad null where all happenings are watched
 * @param mark that was reached
 * @param causes the happenings that brought it so high, those that matter most first
 * @param others how many more there are
 */
public record Alert(
        String id,
        LocalDate day,
        String rule,
        AlertRule.Watch watch,
        @Nullable String dyad,
        double value,
        double mark,
        List<Cause> causes,
        int others) {
    public Alert {
        causes = List.copyOf(causes);
    }

    /**
     * A happening that caused it.
     *
     * @param amount what it adds to the number
     * @param evidence the words of its best claim
     * @param source who asserts it there
     * @param uri of the report that says so
     */
    public record Cause(
            String happening,
            double amount,
            String type,
            String status,
            List<String> actors,
            List<String> recipients,
            String evidence,
            HappeningLine.Source source,
            String uri) {
        public Cause {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }
}
