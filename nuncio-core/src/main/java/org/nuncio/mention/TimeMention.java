package org.nuncio.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Span;

/**
 * Words that stand for a time.
 *
 * @param value first day, or null where it stays as written
 * @param end last day, or null
 * @param precision day, week, month, year, approximate, duration, or open where nothing could be resolved
 * @param rule how it was resolved: {@code weekday-before-publication}, {@code day-after-previous}, {@code explicit} …
 */
public record TimeMention(
        Span span,
        int sentence,
        int head,
        @Nullable LocalDate value,
        @Nullable LocalDate end,
        String precision,
        String rule)
        implements Mention {

    private static final String OF_NEXT_CLAUSE = "-for-next-clause";

    /** Whether these words date the clause after them and not their own: <i>a day after police arrested</i>. */
    public boolean isOfNextClause() {
        return isOfNextClause(rule);
    }

    public static boolean isOfNextClause(String rule) {
        return rule.endsWith(OF_NEXT_CLAUSE);
    }

    public static String ofNextClause(String rule) {
        return rule + OF_NEXT_CLAUSE;
    }

    public boolean isDuration() {
        return precision.equals("duration");
    }
}
