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

    /** The page that is asked for, of all that there is. */
    public static <T> Slice<T> of(List<T> all, Paging paging, Function<T, String> key) {
        paging.check(1);
        int from = 0;
        if (!paging.isFirst()) {
            List<String> keys = all.stream().map(key).toList();
            from = keys.indexOf(paging.after().get(0)) + 1;
        }
        int to = Math.min(all.size(), from + paging.limit());
        List<T> items = all.subList(from, to);
        return new Slice<>(
                items, to < all.size() ? List.of(key.apply(items.get(items.size() - 1))) : List.of(), all.size());
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
