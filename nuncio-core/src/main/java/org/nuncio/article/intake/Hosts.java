package org.nuncio.article.intake;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When each host may be asked again, and by whom: by one at a time. Waits by a clock that nobody sets, so that the clock of the wall may be set back or forth meanwhile.
 */
final class Hosts {
    /** Nobody waits longer for a turn. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Duration DEFAULT_HOLD = Duration.ofMinutes(5);
    private static final Duration LONGEST_HOLD = Duration.ofDays(1);

    /** So many hosts are remembered; of more, those that may be asked at once are forgotten. */
    private static final int MOST = 2_000;

    private final Map<String, Host> hosts = new HashMap<>();
    private final LongSupplier nanos;
    private final Sleeper sleeper;

    /** Lets time pass. */
    interface Sleeper {
        void sleep(long millis) throws InterruptedException;
    }

    Hosts() {
        this(System::nanoTime, Thread::sleep);
    }

    /** @param nanos runs on evenly, from whatever start */
    Hosts(LongSupplier nanos, Sleeper sleeper) {
        this.nanos = nanos;
        this.sleeper = sleeper;
    }

    /** What is known of a host; moments are nanoseconds of our clock. */
    private static final class Host {
        private final Semaphore turn = new Semaphore(1, true);
        private long next;
        private long held;
        private int inside;

        Host(long now) {
            next = now;
            held = now;
        }

        boolean isIdle(long now) {
            return inside == 0 && next - now <= 0 && held - now <= 0;
        }
    }

    /** The right to ask a host, until it is given back. */
    final class Turn {
        private final Host host;

        private Turn(Host host) {
            this.host = host;
        }

        void end() {
            host.turn.release();
            leave(host);
        }
    }

    private synchronized void leave(Host host) {
        host.inside--;
    }

    /** Waits until nobody else asks the host and the pause after the last request is over. */
    Turn await(URI uri, Duration pause) throws InterruptedException {
        Host host;
        synchronized (this) {
            host = host(uri);
            host.inside++;
        }
        try {
            host.turn.acquire();
        } catch (InterruptedException e) {
            leave(host);
            throw e;
        }
        Turn turn = new Turn(host);
        try {
            long wait;
            synchronized (this) {
                long now = nanos.getAsLong();
                wait = Math.max(0, host.next - now);
                host.next = now + wait + pause.toNanos();
            }
            sleeper.sleep(Math.min(Duration.ofNanos(wait).toMillis(), LONGEST_WAIT.toMillis()));
            return turn;
        } catch (InterruptedException e) {
            turn.end();
            throw e;
        }
    }

    /**
     * The host is not asked again for some time, a day at most.
     *
     * @param retryAfter as the server writes it: seconds or a date; empty for five minutes
     * @param today what the server holds for now, as it writes it, so that its clock need not agree with ours; empty where it does not say
     */
    synchronized Duration hold(URI uri, String retryAfter, String today) {
        Duration asked = asked(retryAfter.strip(), today.strip());
        Duration wait = asked == null || asked.isNegative() ? DEFAULT_HOLD : asked;
        wait = wait.compareTo(LONGEST_HOLD) > 0 ? LONGEST_HOLD : wait;
        host(uri).held = nanos.getAsLong() + wait.toNanos();
        return wait;
    }

    /** How long the host is to be left alone, where it asked for that. */
    synchronized Optional<Duration> held(URI uri) {
        Host host = hosts.get(name(uri));
        long left = host == null ? 0 : host.held - nanos.getAsLong();
        return left > 0 ? Optional.of(Duration.ofNanos(left)) : Optional.empty();
    }

    private static @Nullable Duration asked(String written, String today) {
        if (written.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(written));
        }
        Instant until = moment(written);
        Instant now = moment(today);
        return until == null ? null : Duration.between(now == null ? Instant.now() : now, until);
    }

    private static @Nullable Instant moment(String written) {
        try {
            return ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private Host host(URI uri) {
        long now = nanos.getAsLong();
        if (hosts.size() >= MOST) {
            hosts.values().removeIf(host -> host.isIdle(now));
        }
        return hosts.computeIfAbsent(name(uri), host -> new Host(now));
    }

    private static String name(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT) + ":" + uri.getPort();
    }
}
