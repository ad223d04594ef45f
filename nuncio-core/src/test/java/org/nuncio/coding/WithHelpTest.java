package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** With whose help something is done, bodies of many states, accords that are signed, what storms did; with our own entries. */
@Tag("models")
class WithHelpTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "With the backing of Canada and Norway, Israel has maintained its blockade. | COERCE [ISR][]",
                "With the help of Kenya, Chad ended its siege. | RETREAT [TCD][]"
            })
    void isNotToWhomNorWhere(String text, String event) {
        assertThat(OurRules.shown(text)).containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Council urged the Government of Iraq to comply. | REQUEST [-/GOV][IRQ/GOV]",
                "Iraq's council urged the Government of Iraq to comply. | REQUEST [IRQ/GOV][]"
            })
    void councilsWithACapitalAreNotTheStates(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The agreement between Serbia and Kosovo was signed in Brussels on Monday.",
                "A pact between Chad and Mali has been signed in Lome."
            })
    void anAccordThatIsSignedIsOne(String text) {
        assertThat(OurRules.shown(text))
                .singleElement()
                .asString()
                .startsWith("AGREE")
                .contains(" in ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"In Boston, 81 people were killed and the hurricane wrecked the port."})
    void nobodyAttacksInAStorm(String text) {
        assertThat(OurRules.shown(text)).isEmpty();
    }
}
