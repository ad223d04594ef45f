package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** People joined by <i>and</i>, the second without a word of whose they are; with our own entries. */
@Tag("models")
class BareNounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel released 39 Palestinian women and teenagers from its prisons. | RETREAT [ISR][PSE/CVL, PSE/CVL]",
                "Israel released 39 Palestinian women and a teenager from its prisons. | RETREAT [ISR][PSE/CVL, ISR/CVL]"
            })
    void areOfTheStateOfTheFirst(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }
}
