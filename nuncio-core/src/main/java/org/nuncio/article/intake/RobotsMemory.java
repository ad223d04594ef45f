package org.nuncio.article.intake;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What hosts allow, for a day as RFC 9309 has it; where that could not be had, for half an hour. Bounded: what was not asked for longest is forgotten. */
final class RobotsMemory {
    private static final int MOST = 1_000;
    private static final Duration LIFE = Duration.ofHours(24);
    private static final Duration SHORT_LIFE = Duration.ofMinutes(30);

    private final LongSupplier nanos;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    RobotsMemory(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** @param until in nanoseconds of our clock */
    private record Known(Robots robots, long until) {}

    synchronized Optional<Robots> get(String origin) {
        return Optional.ofNullable(known.get(origin))
                .filter(k -> k.until() - nanos.getAsLong() > 0)
                .map(Known::robots);
    }

    synchronized void put(String origin, Robots robots) {
        Duration life = robots == Robots.DISALLOW_ALL ? SHORT_LIFE : LIFE;
        known.put(origin, new Known(robots, nanos.getAsLong() + life.toNanos()));
    }
}
