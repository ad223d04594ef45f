package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** <i>The two</i>, without a noun; with our own entries. */
@Tag("models")
class TheTwoTest {
    private static final String QUARREL =
            "Togo and Benin quarrelled over fish, and Benin and Togo recalled their envoys. Benin accused Togo of theft. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana urged the two to exercise restraint. | REQUEST [GHA][BEN, TGO]",
                "Ghana urged both to exercise restraint. | REQUEST [GHA][BEN, TGO]"
            })
    void areTheTwoOfTheQuarrel(String sentence, String event) {
        assertThat(OurRules.shown(QUARREL + sentence)).anyMatch(e -> e.startsWith(event));
    }
}
