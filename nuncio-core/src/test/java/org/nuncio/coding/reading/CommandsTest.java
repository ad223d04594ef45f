package org.nuncio.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Orders to fighters; with our own entries. */
@Tag("models")
class CommandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad's rebel leader ordered his fighters to withdraw on Friday. | RETREAT [TCD/REB][]",
                "Chad's rebel leader ordered Sudanese fighters to withdraw on Friday. | REQUEST [TCD/REB][SDN"
            })
    void moveOnesOwn(String sentence, String event) {
        assertThat(OurRules.shown(sentence)).anyMatch(e -> e.startsWith(event));
    }
}
