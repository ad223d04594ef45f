package org.nuncio.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.app.score.QuietScore.Accepted;
import org.nuncio.app.score.QuietScore.Alarm;

class QuietScoreTest {
    private static final Alarm SHELLED =
            new Alarm("food/01.txt", "ASSAULT", "ACTUAL", "shelled the peas", "He shelled the peas.");
    private static final Accepted KNOWN =
            new Accepted("food/01.txt", "ASSAULT", "shelled the peas", "peas have shells");

    @Test
    void anAcceptedAlarmIsStillAnAlarm() {
        assertThat(new QuietScore(1, 500, List.of(SHELLED), List.of(KNOWN)).perThousand())
                .isEqualTo(2.0);
    }

    @Test
    void anAcceptedAlarmIsNotUnaccepted() {
        assertThat(new QuietScore(1, 500, List.of(SHELLED), List.of(KNOWN)).unaccepted())
                .isEmpty();
    }

    @Test
    void anotherAlarmIsUnaccepted() {
        assertThat(new QuietScore(1, 500, List.of(SHELLED), List.of()).unaccepted())
                .containsExactly(SHELLED);
    }

    @Test
    void aLineForWhichNothingIsCodedIsStale() {
        assertThat(new QuietScore(1, 500, List.of(), List.of(KNOWN)).stale()).containsExactly(KNOWN);
    }

    @Test
    void noSentenceNoAlarm() {
        assertThat(new QuietScore(0, 0, List.of(), List.of()).perThousand()).isZero();
    }
}
