package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Names of those who act or are promised something, which are no places; with our own entries. */
@Tag("models")
class PlacesOfPartiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks between Ghana and Togo collapsed. | CONSULT [GHA, TGO][]",
                "Ghana pledged 300 tents to Lomé. | AGREE [GHA][TGO]"
            })
    void areNoPlaces(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ghana massed troops, prompting the White House to demand that it pull them back. | White House"})
    void norIsTheHouseOfWhoSpeaks(String text, String place) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.contains(place));
    }
}
