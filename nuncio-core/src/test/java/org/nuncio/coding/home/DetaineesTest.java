package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Whom the authorities of a state hold and nobody says whose they are; with our own entries. */
@Tag("models")
class DetaineesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan police arrested Peter Otieno, the head of a seamen's league in Malindi. | COERCE [KEN/COP][KEN/NGO]",
                "Ugandan police arrested Grace Okello on Friday. | COERCE [UGA/COP][UGA]",
                "The Colombo police detained twenty members of a veterans' group. | COERCE [LKA/COP][LKA/CVL]",
                "Members of a veterans' group were detained by the Colombo police as they marched on the Indian embassy. | COERCE [LKA/COP][LKA/CVL]",
                "The Chadian government freed ten strikers. | RETREAT [TCD/GOV][TCD/LAB]",
                "Spain's parliament met. Spanish bishops and Spanish unions kept silent. A Cuban court jailed an opposition leader for six years. | SANCTION [CUB/JUD][CUB/OPP]",
                "Spain's parliament met. Spanish bishops and Spanish unions kept silent. A Cuban court jailed a Spanish opposition leader for six years. | SANCTION [CUB/JUD][ESP/OPP]"
            })
    void areItsOwn(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan police arrested Peter Otieno, a Ugandan trader, in Malindi.",
                "The Colombo police detained twenty members of a Maldivian group.",
                "Kenyan police arrested their guests from Uganda."
            })
    void unlessTheyAreSaidToBeAnothers(String text) {
        assertThat(OurRules.shown(text)).noneMatch(e -> e.matches("COERCE .*\\]\\[(?:KEN|LKA).*"));
    }
}
