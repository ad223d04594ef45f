package org.nuncio.record;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next what the next page comes after, empty where this is the last
 * @param total items of all pages
 */
public record Slice<T>(List<T> items, List<String> next, long total) {
    public Slice {
        items = List.copyOf(items);
        next = List.copyOf(next);
    }

    /** @param rows one more than the limit where there is a next page */
    static <T> Slice<T> of(List<T> rows, int limit, long total, Function<T, List<String>> key) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, List.of(), total);
        }
        List<T> items = rows.subList(0, limit);
        return new Slice<>(items, key.apply(items.get(limit - 1)), total);
    }
}
