package org.nuncio.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void eventsAreCountedByTheConfidenceThatTheyState() {
        Reliability reliability =
                Reliability.none().with(0.92, true).with(0.94, false).with(0.3, false);
        assertThat(reliability.table()).isEqualTo("""

                        | stated confidence | number | mean stated | share right | right |
                        |---|---:|---:|---:|---:|
                        | below 0.5 | 1 | 0.300 | 0.000 | 0 |
                        | 0.9 to below 0.95 | 2 | 0.930 | 0.500 | 1 |
                        | **all** | 3 | 0.720 | 0.333 | 1 |
                        """);
    }

    @Test
    void withoutEventsThereIsNoTable() {
        assertThat(Reliability.none().table()).isEmpty();
    }

    @Test
    void twoCountsAddUp() {
        Reliability one = Reliability.none().with(0.92, true);
        assertThat(one.plus(one).table()).contains("| **all** | 2 | 0.920 | 1.000 | 2 |");
    }
}
