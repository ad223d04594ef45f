package org.nuncio.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed is asked: more often while it brings much, less often while it is silent, rarer and rarer while it fails. Pure: moment and chance are given.
 *
 * @param every to begin with
 * @param fastest and slowest bound what a feed's own ways make of it
 * @param longestPause after many failures
 */
record Pace(Duration every, Duration fastest, Duration slowest, Duration longestPause) {
    /** So much earlier or later, by chance, that feeds of one host drift apart. */
    private static final double JITTER = 0.1;

    private static final double HASTE = 0.6;
    private static final double REST = 1.25;
    private static final int MOST_DOUBLINGS = 16;

    /** A third of it at the least, eight times at the most; after failures half a day at the most, or four times where that is more. */
    static Pace of(Duration every) {
        Duration halfDay = Duration.ofHours(12);
        Duration four = every.multipliedBy(4);
        return new Pace(every, every.dividedBy(3), every.multipliedBy(8), four.compareTo(halfDay) > 0 ? four : halfDay);
    }

    /**
     * What is known of the feed after an answer.
     *
     * @param chance at least 0, less than 1
     */
    FeedState after(FeedState feed, FeedAnswer answer, Instant now, double chance) {
        if (answer instanceof FeedAnswer.Read read) {
            Duration often = bounded(adapted(feed.interval(), read.fresh(), read.listed()));
            Duration asked = read.ttl() == null ? often : longer(often, shorter(read.ttl(), longer(slowest, often)));
            Duration wait = past(read.quietHours(), now, jittered(asked, chance));
            return feed.read(now, moved(feed, read.moved()), read.validators(), often, wait);
        }
        if (answer instanceof FeedAnswer.Same same) {
            Duration often = bounded(scaled(feed.interval(), REST));
            return feed.read(now, moved(feed, same.moved()), feed.validators(), often, jittered(often, chance));
        }
        if (answer instanceof FeedAnswer.Gone) {
            return feed.goneForGood(now);
        }
        FeedAnswer.Failed failed = (FeedAnswer.Failed) answer;
        return feed.failed(now, failed.code(), afterFailure(feed.failures(), failed.pause(), chance));
    }

    private static String moved(FeedState feed, @Nullable String moved) {
        return Objects.requireNonNullElse(moved, feed.at());
    }

    /** Where half of a feed is new, some of it may have been missed. */
    private static Duration adapted(Duration interval, int fresh, int listed) {
        if (fresh == 0) {
            return scaled(interval, REST);
        }
        return scaled(interval, 2 * fresh >= listed ? HASTE * HASTE : HASTE);
    }

    /** Doubled with each failure; never shorter than the server asks for. */
    private Duration afterFailure(int before, @Nullable Duration asked, double chance) {
        Duration doubled = every.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
        Duration wait = jittered(shorter(doubled, longestPause), chance);
        return asked == null ? wait : longer(wait, scaled(asked, 1 + JITTER * chance));
    }

    private Duration bounded(Duration interval) {
        return longer(fastest, shorter(interval, slowest));
    }

    private static Duration jittered(Duration wait, double chance) {
        return scaled(wait, 1 - JITTER + 2 * JITTER * chance);
    }

    /** The end of the quiet hours that a pause would end in. */
    private static Duration past(Set<Integer> quiet, Instant now, Duration wait) {
        Instant due = now.plus(wait);
        for (int i = 0; i < 24 && quiet.contains(due.atOffset(ZoneOffset.UTC).getHour()); i++) {
            due = due.plus(Duration.ofHours(1));
        }
        return Duration.between(now, due);
    }

    private static Duration scaled(Duration duration, double by) {
        return Duration.ofMillis(Math.round(duration.toMillis() * by));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
