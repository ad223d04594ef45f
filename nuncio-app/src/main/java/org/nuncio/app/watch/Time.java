package org.nuncio.app.watch;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Clocks and chance.
 *
 * @param nanos runs on evenly, whatever becomes of the clock of the wall; by this it is waited
 * @param wall only for what is stored and shown
 * @param chance from 0 to less than 1
 */
public record Time(LongSupplier nanos, Supplier<Instant> wall, DoubleSupplier chance) {

    public static Time ofSystem() {
        return new Time(
                System::nanoTime,
                Instant::now,
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
