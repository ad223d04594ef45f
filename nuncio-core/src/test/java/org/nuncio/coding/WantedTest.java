package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Things in a row that somebody wants; with our own entries. */
@Tag("models")
class WantedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protesters in Peru are demanding early elections, the resignation of Dina Boluarte and the release of prisoners.",
                "Protesters in Peru called for early elections and the resignation of Dina Boluarte."
            })
    void haveNotComeAbout(String text) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.startsWith("RETREAT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Protesters in Peru forced early elections and the resignation of Dina Boluarte."})
    void haveWhereTheyAreForced(String text) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith("RETREAT [PER"));
    }
}
