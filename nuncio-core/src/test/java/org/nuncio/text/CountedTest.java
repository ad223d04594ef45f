package org.nuncio.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    @ParameterizedTest
    @CsvSource({"0, 0 feeds", "1, 1 feed", "2, 2 feeds", "1000, 1000 feeds", "-1, -1 feeds"})
    void onlyOneOfAKindIsSingular(long count, String words) {
        assertThat(Counted.of(count, "feed")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 entries wait", "1, 1 entry waits", "5, 5 entries wait"})
    void aPluralWithoutSIsGiven(long count, String words) {
        assertThat(Counted.of(count, "entry waits", "entries wait")).isEqualTo(words);
    }
}
