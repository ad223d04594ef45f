package org.nuncio.app.watch;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.nuncio.record.StoreWriter;

/** What has been done since the start. May be used by several threads at once. */
final class Counters {
    private final Map<Count, Long> counts = new EnumMap<>(Count.class);

    /** What is counted. */
    enum Count {
        FEEDS_READ,
        FEEDS_SAME,
        FEEDS_FAILED,
        /** Entries that feeds listed. */
        SEEN,
        NEW,
        /** Entries that the store had before. */
        KNOWN,
        BATCHES,
        READ,
        REFUSED,
        COPIES,
        CLAIMS,
        FOLDED,
        STORE_FAILURES;

        /** As a label of a metric: {@code same} of a feed, {@code refused} of a report. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace("feeds_", "");
        }
    }

    synchronized void add(Count count, long more) {
        counts.merge(count, more, Long::sum);
    }

    synchronized long get(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    void asked(FeedAnswer answer) {
        if (answer instanceof FeedAnswer.Read) {
            add(Count.FEEDS_READ, 1);
        } else if (answer instanceof FeedAnswer.Same) {
            add(Count.FEEDS_SAME, 1);
        } else {
            add(Count.FEEDS_FAILED, 1);
        }
    }

    void kept(StoreWriter.Added added) {
        add(Count.BATCHES, 1);
        add(Count.READ, added.read());
        add(Count.REFUSED, added.refused());
        add(Count.COPIES, added.copies());
        add(Count.CLAIMS, added.claims());
        add(Count.FOLDED, added.folded());
    }
}
