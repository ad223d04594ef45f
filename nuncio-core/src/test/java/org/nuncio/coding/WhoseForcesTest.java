package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Whose forces act, and at whom they fire; with our own entries. */
@Tag("models")
class WhoseForcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghanaian jets bombed the Togolese port of Lomé and ground troops attacked the airfield. | ASSAULT [GHA/MIL]",
                "UN peacekeepers were deployed in Mali on Friday. | AID [UN",
                "Ghana scrambled fighters. | MOBILIZE [GHA][]",
                "Ghana's parliament sat in Accra, and Ghana's king spoke. Togo's president ordered officials to build more bombs. | REQUEST [TGO/GOV][TGO/GOV]",
                "Chad's air force shot down 20 of 24 drones over N'Djamena. Chad's president thanked Chad's soldiers. | ASSAULT [TCD/MIL][-/MIL]"
            })
    void forcesAreOfThoseBesideThem(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOME (Reuters) - Togo's army fired across the border on Friday. The Ghanaian defence ministry said Togolese troops had fired at guards. Togo blamed Ghana, and Ghana blamed Togo. | ASSAULT [TGO/MIL][TGO/COP]",
                "Ghanaian jets bombed the Togolese port of Lomé and rebel forces attacked the airfield. | ASSAULT [GHA/MIL]"
            })
    void guardsAreNotOfThoseWhoFireAtThem(String text, String event) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.startsWith(event));
    }
}
