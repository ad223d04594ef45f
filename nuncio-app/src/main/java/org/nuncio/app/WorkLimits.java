package org.nuncio.app;

import java.time.Duration;

/**
 * How many reports are read at once, and how long each may take.
 *
 * @param maxSeconds what takes longer is given up
 */
record WorkLimits(int threads, int maxSeconds) {
    static final int USUAL_SECONDS = 120;

    /** One for each processor. */
    static WorkLimits usual() {
        return new WorkLimits(Runtime.getRuntime().availableProcessors(), USUAL_SECONDS);
    }

    /** One report at a time, for work that somebody else has dealt out. */
    static WorkLimits oneAtATime(int maxSeconds) {
        return new WorkLimits(1, maxSeconds);
    }

    <T, R> OrderedWork<T, R> doing(OrderedWork.Work<T, R> work) {
        return new OrderedWork<>(threads, Duration.ofSeconds(maxSeconds), work);
    }
}
