package org.nuncio.app.watch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** When each feed is to be asked, by a clock that nobody sets. Holds one moment for each feed of the list and nothing else. */
final class Agenda {
    private final Map<String, Long> due = new LinkedHashMap<>();

    /** @param now nanoseconds of the steady clock */
    void put(String feed, long now, Duration pause) {
        due.put(feed, now + pause.toNanos());
    }

    /** No more until it is put again: while it is asked, or for good. */
    void remove(String feed) {
        due.remove(feed);
    }

    /** The feed that has waited longest of those that are due and wanted; of two, the first of the list. */
    Optional<String> next(long now, Predicate<String> wanted) {
        String first = null;
        long longest = -1;
        for (Map.Entry<String, Long> entry : due.entrySet()) {
            long waited = now - entry.getValue();
            if (waited > longest && wanted.test(entry.getKey())) {
                first = entry.getKey();
                longest = waited;
            }
        }
        return Optional.ofNullable(first);
    }

    /** How long until one more feed is due; empty where all are, or none ever is. */
    Optional<Duration> untilNext(long now) {
        return due.values().stream()
                .map(at -> at - now)
                .filter(left -> left > 0)
                .min(Long::compare)
                .map(Duration::ofNanos);
    }

    boolean isEmpty() {
        return due.isEmpty();
    }
}
