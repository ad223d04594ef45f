package org.nuncio.record;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.nuncio.text.Diagnostic;

/**
 * Which page of a list is asked for.
 *
 * @param limit items at most
 * @param after {@link Slice#next} of the page before, empty for the first page
 * @param ascending oldest first; what has no day comes last either way
 */
public record Paging(int limit, List<String> after, boolean ascending) {
    public Paging {
        after = List.copyOf(after);
    }

    public static Paging first(int limit) {
        return new Paging(limit, List.of(), false);
    }

    boolean isFirst() {
        return after.isEmpty();
    }

    /** @throws StoreException where {@code after} does not have so many parts, and so comes from another list */
    void check(int parts) {
        if (!isFirst() && after.size() != parts) {
            throw wrong();
        }
    }

    /** An order by a day, the latest first unless asked otherwise; what has no day comes last. */
    String byDay(String column) {
        return column + (ascending ? " ASC" : " DESC") + " NULLS LAST";
    }

    /**
     * What comes after the page before in that order.
     *
     * @param where gets the condition; none on the first page
     * @param rest the condition on what tells rows of one day apart, with a question mark
     * @param last the value of that question mark, out of the second part of {@link #after}
     */
    Where onward(Where where, String column, String rest, Function<String, Object> last) {
        if (isFirst()) {
            return where;
        }
        Object value = last.apply(after.get(1));
        if (after.get(0).isEmpty()) {
            return where.and(column + " IS NULL AND " + rest, value);
        }
        Date day = Date.valueOf(day(after.get(0)));
        String beyond = column + (ascending ? " > ?" : " < ?");
        return where.and(
                "(" + column + " IS NULL OR " + beyond + " OR " + column + " = ? AND " + rest + ")", day, day, value);
    }

    private static LocalDate day(String part) {
        try {
            return LocalDate.parse(part);
        } catch (DateTimeParseException e) {
            throw wrong();
        }
    }

    static int number(String part) {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    static StoreException wrong() {
        return new StoreException(Diagnostic.error(
                "list.cursor",
                "cursor",
                "this cursor does not belong to this list.",
                "Take it from next of the page before, with the same filter."));
    }
}
