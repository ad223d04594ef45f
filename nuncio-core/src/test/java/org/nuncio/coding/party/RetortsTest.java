package org.nuncio.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** On whom those turn who were wronged; with our own entries. */
@Tag("models")
class RetortsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togolese police raided the Ghanaian embassy, prompting Ghana to sever diplomatic relations. | SANCTION [GHA][TGO]"
            })
    void onWhoeverDidIt(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo's parliament met in Lomé, prompting Ghana to sever diplomatic relations. | SANCTION [GHA][TGO]"
            })
    void notOnABystander(String text, String event) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.startsWith(event));
    }
}
