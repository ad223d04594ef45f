package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.codebook.AlertRule;
import org.nuncio.codebook.AlertRule.Watch;

class CrossingTest {
    /** Crossed at 10, can be crossed again after it was below 5. */
    private static final AlertRule RULE = new AlertRule("toy", Watch.COUNT, null, List.of(), List.of(), 0, 3, 10, 5);

    private static LocalDate day(int day) {
        return LocalDate.of(2022, 2, day);
    }

    /** Days on which the mark is crossed, of sums given as {@code day:value}. */
    private static List<Integer> crossed(int window, String... sums) {
        List<Crossing.Sum> all = Arrays.stream(sums)
                .map(sum -> sum.split(":"))
                .map(cells -> new Crossing.Sum(day(Integer.parseInt(cells[0])), Double.parseDouble(cells[1])))
                .toList();
        return Crossing.of(Crossing.levels(all, window), RULE).stream()
                .map(crossing -> crossing.day().getDayOfMonth())
                .toList();
    }

    @Test
    void theMarkIsReached() {
        assertThat(crossed(1, "1:9", "2:10", "3:11")).containsExactly(2);
    }

    @Test
    void itIsNotCrossedAgainBeforeItWasLow() {
        assertThat(crossed(1, "1:10", "2:6", "3:12", "4:4", "5:9", "6:10")).containsExactly(1, 6);
    }

    @Test
    void aQuietDayInBetweenIsLow() {
        assertThat(crossed(1, "1:10", "2:12", "4:12")).containsExactly(1, 4);
    }

    @Test
    void theWindowAddsUpItsDays() {
        assertThat(crossed(3, "1:4", "2:4", "3:4")).containsExactly(3);
        assertThat(crossed(3, "1:4", "2:4", "4:4")).isEmpty();
    }

    @Test
    void neverReachedIsNeverCrossed() {
        assertThat(crossed(3)).isEmpty();
        assertThat(crossed(3, "1:1", "9:1")).isEmpty();
    }
}
