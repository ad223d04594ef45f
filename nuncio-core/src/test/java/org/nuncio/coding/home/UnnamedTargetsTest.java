package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** On whom sanctions lie that name nobody; with our own entries. */
@Tag("models")
class UnnamedTargetsTest {
    private static final String ABOUT_CHAD = "Chad's army jailed three judges. Chad's bishops prayed in Chad. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Washington imposed sanctions on Friday. | SANCTION [USA][TCD]",
                "Washington eased its oil sanctions in October. | RETREAT [USA][TCD]"
            })
    void areOnTheStateOfTheReport(String sentence, String event) {
        assertThat(OurRules.shown(ABOUT_CHAD + sentence)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Washington imposed sanctions on Sudan. | SANCTION [USA][SDN]",
                "Washington, which Iran defies, imposed sanctions on Friday. | SANCTION [USA][]"
            })
    void unlessTheSentenceNamesAnother(String sentence, String event) {
        assertThat(OurRules.shown(ABOUT_CHAD + sentence)).anyMatch(e -> e.startsWith(event));
    }
}
