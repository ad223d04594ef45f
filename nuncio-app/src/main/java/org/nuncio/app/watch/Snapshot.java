package org.nuncio.app.watch;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the following of feeds stands, for those who look on; made anew all the time.
 *
 * @param at steady nanoseconds when it was made
 * @param waiting entries that are not in the store yet
 * @param inHand how many of them are being fetched, coded or kept
 * @param next until some feed is due, null where none is
 * @param storeTrouble code of what keeps the store from being written, null where nothing does
 */
record Snapshot(
        long at,
        List<OfFeed> feeds,
        int waiting,
        int inHand,
        int seen,
        long waitingBytes,
        long journalBytes,
        @Nullable Duration next,
        @Nullable String storeTrouble) {

    static final Snapshot STARTING = new Snapshot(0, List.of(), 0, 0, 0, 0, 0, null, null);

    /**
     * A feed.
     *
     * @param read steady nanoseconds of its last reading without fault, null for never
     */
    record OfFeed(
            String url,
            int failures,
            boolean gone,
            @Nullable Long read) {}

    long failing() {
        return feeds.stream()
                .filter(feed -> feed.failures() > 0 && !feed.gone())
                .count();
    }

    long gone() {
        return feeds.stream().filter(OfFeed::gone).count();
    }
}
