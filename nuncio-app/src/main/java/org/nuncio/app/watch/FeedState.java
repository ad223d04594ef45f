package org.nuncio.app.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.FetchCache.Validators;

/**
 * What is known of a feed that is followed.
 *
 * @param url as the list has it, by which the feed is known
 * @param at where it is asked for; another address where it has moved for good
 * @param validators what it said of itself when it was last read
 * @param interval between two readings, as often as the feed has shown to need
 * @param asked when it was last asked, by the clock of the wall; null for never
 * @param pause from then until it is asked again
 * @param failures in a row
 * @param read when it was last read without fault, by the clock of the wall; null for never
 * @param trouble code of what went wrong last time, null where nothing did
 * @param gone whether it said that it is gone for good
 */
record FeedState(
        String url,
        String at,
        Validators validators,
        Duration interval,
        @Nullable Instant asked,
        Duration pause,
        int failures,
        @Nullable Instant read,
        @Nullable String trouble,
        boolean gone) {

    private static final Validators NOTHING = new Validators(null, null);

    /** One that was never asked. */
    static FeedState fresh(String url, Duration interval) {
        return new FeedState(url, url, NOTHING, interval, null, Duration.ZERO, 0, null, null, false);
    }

    /**
     * How long it is still to be left alone. Never longer than its pause: a clock that was set back makes it wait once more at most, and one that was set forth not at all.
     */
    Duration left(Instant now) {
        if (asked == null) {
            return Duration.ZERO;
        }
        Duration gone = Duration.between(asked, now);
        Duration left = gone.isNegative() ? pause : pause.minus(gone);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Asked now, and not read. */
    FeedState failed(Instant now, String code, Duration wait) {
        return new FeedState(url, at, validators, interval, now, wait, failures + 1, read, code, gone);
    }

    FeedState goneForGood(Instant now) {
        return new FeedState(url, at, validators, interval, now, Duration.ZERO, failures, read, "fetch.gone", true);
    }

    /** Read, or found as it was. */
    FeedState read(Instant now, String where, Validators said, Duration often, Duration wait) {
        return new FeedState(url, where, said, often, now, wait, 0, now, null, false);
    }
}
