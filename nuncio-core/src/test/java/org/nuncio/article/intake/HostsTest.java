package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By a clock that moves only when somebody sleeps. */
@Timeout(20)
class HostsTest {
    private static final URI A = URI.create("https://a.example/1");
    private static final URI B = URI.create("https://b.example/1");

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final Hosts hosts = new Hosts(
            now::get, millis -> now.addAndGet(Duration.ofMillis(millis).toNanos()));
    private final long start = now.get();

    private long seconds() {
        return Duration.ofNanos(now.get() - start).toSeconds();
    }

    private void ask(URI uri, int pause) throws InterruptedException {
        hosts.await(uri, Duration.ofSeconds(pause)).end();
    }

    @Test
    void aHostIsLeftAloneForItsPauseAndOthersAreNot() throws InterruptedException {
        ask(A, 10);
        ask(B, 10);
        assertThat(seconds()).isZero();
        ask(A, 3);
        assertThat(seconds()).isEqualTo(10);
        ask(A, 0);
        assertThat(seconds()).isEqualTo(13);
    }

    @Test
    void nobodyWaitsLongerThanAMinute() throws InterruptedException {
        ask(A, 100_000);
        ask(A, 1);
        assertThat(seconds()).isEqualTo(60);
    }

    @Test
    void oneAtATimeAsksAHost() throws InterruptedException {
        Hosts.Turn first = hosts.await(A, Duration.ZERO);
        CountDownLatch second = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            try {
                hosts.await(A, Duration.ZERO).end();
                second.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        other.start();
        assertThat(second.await(100, TimeUnit.MILLISECONDS)).isFalse();
        first.end();
        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // Retry-After, Date, seconds
        "120, '', 120",
        "0, '', 0",
        "'', '', 300",
        "soon, '', 300",
        "-5, '', 300",
        "999999999, '', 86400",
        "'Wed, 09 Feb 2022 12:10:00 GMT', 'Wed, 09 Feb 2022 12:00:00 GMT', 600", // by the server's own clock
        "'Wed, 09 Feb 2022 11:00:00 GMT', 'Wed, 09 Feb 2022 12:00:00 GMT', 300",
        "'Sat, 09 Feb 2999 12:00:00 GMT', '', 86400"
    })
    void aHostThatAsksToWaitIsHeard(String retryAfter, String today, long seconds) {
        assertThat(hosts.hold(A, retryAfter, today)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(hosts.held(A).orElse(Duration.ZERO)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(hosts.held(B)).isEmpty();
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
        assertThat(hosts.held(A)).isEmpty();
    }

    @Test
    void robotsAreForgottenAfterADayAndThoseThatCouldNotBeHadAfterHalfAnHour() {
        RobotsMemory memory = new RobotsMemory(now::get);
        memory.put("a", Robots.ALLOW_ALL);
        memory.put("b", Robots.DISALLOW_ALL);
        now.addAndGet(Duration.ofMinutes(31).toNanos());
        assertThat(memory.get("a")).isPresent();
        assertThat(memory.get("b")).isEmpty();
        now.addAndGet(Duration.ofHours(24).toNanos());
        assertThat(memory.get("a")).isEmpty();
    }

    @Test
    void robotsOfAThousandHostsAreRemembered() {
        RobotsMemory memory = new RobotsMemory(now::get);
        for (int i = 0; i < 1_001; i++) {
            memory.put("host" + i, Robots.ALLOW_ALL);
        }
        assertThat(memory.get("host0")).isEmpty();
        assertThat(memory.get("host1")).isPresent();
    }
}
