package org.nuncio.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.article.intake.FetchCache.Validators;

/** When a feed is asked again, as a table of answers; no time passes. */
class PaceTest {
    private static final Instant NOON = Instant.parse("2022-02-09T12:00:00Z");
    private static final Pace PACE = Pace.of(Duration.ofMinutes(15));
    private static final double MIDDLE = 0.5;

    private static FeedState feed(long intervalMinutes, int failures) {
        return new FeedState(
                "https://e.example/f",
                "https://e.example/f",
                new Validators(null, null),
                Duration.ofMinutes(intervalMinutes),
                NOON.minusSeconds(60),
                Duration.ofMinutes(1),
                failures,
                null,
                null,
                false);
    }

    private static FeedAnswer read(int fresh, int listed, @Nullable Integer ttl, Set<Integer> quiet) {
        return new FeedAnswer.Read(
                fresh,
                listed,
                new Validators("\"1\"", null),
                null,
                ttl == null ? null : Duration.ofMinutes(ttl),
                quiet);
    }

    @ParameterizedTest
    @CsvSource({
        // interval, new, listed, seconds until it is asked again
        "15, 0, 20, 1125", // silent: later
        "15, 1, 20, 540", // something: sooner
        "15, 19, 20, 324", // nearly all new: much sooner, some may have been missed
        "5, 19, 20, 300", // never below a third
        "120, 0, 20, 7200", // never above eight times
        "15, 0, 0, 1125"
    })
    void whatAFeedBringsDecidesHowOftenItIsAsked(long interval, int fresh, int listed, long seconds) {
        FeedState next = PACE.after(feed(interval, 3), read(fresh, listed, null, Set.of()), NOON, MIDDLE);
        assertThat(next.pause()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(next.failures()).isZero();
        assertThat(next.read()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @CsvSource({
        // failures before, what the server asks for in seconds, seconds until it is asked again
        "0, -1, 900",
        "1, -1, 1800",
        "2, -1, 3600",
        "5, -1, 28800",
        "6, -1, 43200", // half a day at the most
        "1000000, -1, 43200",
        "0, 60, 900", // it is not asked sooner for that
        "0, 7200, 7560", // and later by chance
        "6, 86400, 90720"
    })
    void failuresMakeItRarerAndRetryAfterIsHeeded(int before, long asked, long seconds) {
        FeedAnswer failed = new FeedAnswer.Failed("fetch.failed", asked < 0 ? null : Duration.ofSeconds(asked));
        FeedState next = PACE.after(feed(15, before), failed, NOON, MIDDLE);
        assertThat(next.pause()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(next.failures()).isEqualTo(before + 1);
        assertThat(next.read()).isNull();
        assertThat(next.interval())
                .as("which comes back with the first success")
                .isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @CsvSource({"0.0, 1012.5", "0.5, 1125.0", "0.999999, 1237.5"})
    void chanceMovesItByATenth(double chance, double seconds) {
        FeedState next = PACE.after(feed(15, 0), new FeedAnswer.Same(null), NOON, chance);
        assertThat(next.pause().toMillis() / 1000.0).isCloseTo(seconds, org.assertj.core.api.Assertions.within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"60, 3600", "1, 540", "100000, 7200"})
    void ttlIsHeededWithinBounds(int ttl, long seconds) {
        FeedState next = PACE.after(feed(15, 0), read(1, 20, ttl, Set.of()), NOON, MIDDLE);
        assertThat(next.pause()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void quietHoursAreLeftOut() {
        FeedState next = PACE.after(feed(15, 0), read(1, 20, null, Set.of(12, 13, 14)), NOON, MIDDLE);
        assertThat(NOON.plus(next.pause())).isEqualTo("2022-02-09T15:09:00Z");
    }

    @Test
    void aFeedThatIsGoneStaysGone() {
        FeedState next = PACE.after(feed(15, 0), new FeedAnswer.Gone(), NOON, MIDDLE);
        assertThat(next.gone()).isTrue();
        assertThat(next.trouble()).isEqualTo("fetch.gone");
    }

    @Test
    void whereItMovedIsKeptUntilItMovesAgain() {
        FeedState moved = PACE.after(feed(15, 0), new FeedAnswer.Same("https://e.example/g"), NOON, MIDDLE);
        FeedState next = PACE.after(moved, new FeedAnswer.Same(null), NOON, MIDDLE);
        assertThat(next.at()).isEqualTo("https://e.example/g");
        assertThat(next.url()).isEqualTo("https://e.example/f");
    }

    @ParameterizedTest
    @CsvSource({
        // the clock of the wall, minutes that are left of a pause of 30
        "2022-02-09T12:00:00Z, 30",
        "2022-02-09T12:10:00Z, 20",
        "2022-02-09T12:31:00Z, 0",
        "2029-01-01T00:00:00Z, 0", // set forth: at once
        "2022-02-09T11:59:00Z, 30", // set back: its pause once more
        "1970-01-01T00:00:00Z, 30"
    })
    void aClockThatIsSetNeitherStarvesNorStorms(Instant now, long minutes) {
        FeedState asked = feed(15, 0).failed(NOON, "fetch.failed", Duration.ofMinutes(30));
        assertThat(asked.left(now)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void aFeedThatWasNeverAskedIsDue() {
        assertThat(FeedState.fresh("https://e.example/f", Duration.ofMinutes(15))
                        .left(NOON))
                .isZero();
    }
}
