package org.nuncio.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageScoreTest {
    @ParameterizedTest
    @CsvSource({
        "a b c d e, a b c d e, 1, 1",
        "a b c d e, a b c d, 0.5, 1",
        "a b c d, a b c d e, 1, 0.5",
        "'', a b c d, 0, 0",
        "a, a, 1, 1",
        "'a, b! c d', a b c d, 1, 1"
    })
    void runsOfFourWordsAreCompared(String extracted, String wanted, double precision, double recall) {
        PageScore score = PageScore.of(extracted, wanted);
        assertThat(List.of(score.precision(), score.recall())).containsExactly(precision, recall);
    }

    @ParameterizedTest
    @CsvSource({"A b c, a B d e, 0.571", "a, b, 0"})
    void singleWordsAreComparedAsBags(String extracted, String wanted, double f1) {
        assertThat(PageScore.of(extracted, wanted).words()).isCloseTo(f1, within(0.001));
    }
}
