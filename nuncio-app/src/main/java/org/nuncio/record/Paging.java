package org.nuncio.record;

import java.util.List;
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
