package org.nuncio.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaTest {
    /** Steady clocks begin anywhere, also just before they run over. */
    private static final long START = Long.MAX_VALUE - Duration.ofSeconds(15).toNanos();

    private final Agenda agenda = new Agenda();

    @BeforeEach
    void plan() {
        agenda.put("a", START, Duration.ofSeconds(20));
        agenda.put("b", START, Duration.ofSeconds(10));
        agenda.put("c", START, Duration.ofSeconds(10));
    }

    private static long at(int seconds) {
        return START + Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void nothingIsDueBeforeItsTime() {
        assertThat(agenda.next(at(9), feed -> true)).isEmpty();
        assertThat(agenda.untilNext(at(9))).contains(Duration.ofSeconds(1));
    }

    @Test
    void whatWaitedLongestComesFirstAndOfTwoTheFirstOfTheList() {
        assertThat(agenda.next(at(30), feed -> true)).contains("b");
        agenda.remove("b");
        assertThat(agenda.next(at(30), feed -> true)).contains("c");
    }

    @Test
    void whatIsNotWantedNowDoesNotHoldUpTheRest() {
        assertThat(agenda.next(at(30), "a"::equals)).contains("a");
        assertThat(agenda.next(at(30), "x"::equals)).isEmpty();
    }

    @Test
    void whatIsDueAlreadyIsNothingToWaitFor() {
        assertThat(agenda.untilNext(at(15))).contains(Duration.ofSeconds(5));
        assertThat(agenda.untilNext(at(30))).isEmpty();
        assertThat(agenda.isEmpty()).isFalse();
    }
}
