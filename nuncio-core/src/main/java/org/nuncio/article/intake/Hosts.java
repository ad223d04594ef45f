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
import org.jspecify.annotations.Nullable;

/** When each host may be asked again. */
final class Hosts {
    /** Nobody waits longer for a turn. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Duration DEFAULT_HOLD = Duration.ofMinutes(5);
    private static final Duration LONGEST_HOLD = Duration.ofDays(1);

    private final Map<String, Instant> next = new HashMap<>();
    private final Map<String, Instant> held = new HashMap<>();

    /** Waits for a turn, and takes it. */
    void await(URI uri, Duration pause) throws InterruptedException {
        Duration wait;
        synchronized (this) {
            Instant now = Instant.now();
            Instant turn = next.getOrDefault(host(uri), now);
            turn = turn.isBefore(now) ? now : turn;
            next.put(host(uri), turn.plus(pause));
            wait = Duration.between(now, turn);
        }
        Thread.sleep(Math.min(wait.toMillis(), LONGEST_WAIT.toMillis()));
    }

    /**
     * The host is not asked again for some time.
     *
     * @param retryAfter as the server writes it: seconds or a date; empty for five minutes
     */
    synchronized Instant hold(URI uri, String retryAfter) {
        Instant now = Instant.now();
        Instant asked = read(retryAfter.strip(), now);
        Instant until = asked == null ? now.plus(DEFAULT_HOLD) : asked;
        until = until.isAfter(now.plus(LONGEST_HOLD)) ? now.plus(LONGEST_HOLD) : until;
        held.put(host(uri), until);
        return until;
    }

    synchronized Optional<Instant> heldUntil(URI uri) {
        return Optional.ofNullable(held.get(host(uri))).filter(Instant.now()::isBefore);
    }

    private static @Nullable Instant read(String written, Instant now) {
        if (written.matches("\\d{1,9}")) {
            return now.plusSeconds(Long.parseLong(written));
        }
        try {
            return ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT) + ":" + uri.getPort();
    }
}
