package org.nuncio.coding.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** What is held out to whoever does not do what he is told, and envoys by name; with our own entries. */
@Tag("models")
class OrElseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana told the Togolese traders to register, failing which Ghana would deport them. | THREATEN [GHA]",
                "Uganda ordered Rwandan traders to leave; otherwise it would deport them. | THREATEN [UGA]",
                "Chad ordered out Malian Ambassador Oumar Diarra. | SANCTION [TCD][MLI/GOV]",
                "Chad gave the Malian ambassador, Oumar Diarra, 48 hours to leave. | SANCTION [TCD][MLI/GOV]"
            })
    void isHeldOut(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(shown -> shown.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana would otherwise deport the Togolese traders. | THREATEN",
                "Chad ordered out the Malian film from the festival. | SANCTION"
            })
    void orIsNot(String text, String type) {
        assertThat(OurRules.shown(text)).noneMatch(shown -> shown.startsWith(type));
    }
}
