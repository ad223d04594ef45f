package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Those who count their dead; with our own entries. */
@Tag("models")
class TellersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people were killed when a missile hit a market, Ghana's interior minister said. | ASSAULT [][GHA/CVL]"
            })
    void areAtHome(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people were killed when a missile hit a market, Ghana's defence minister said. Togo and Benin and Mali kept silent. | GHA/CVL",
                "Rescue workers of the Red Cross said a bomb had killed two people. | NGO/CVL",
                "Ghana's interior minister said no prisoner would be tortured. Togo and Benin and Mali kept silent. | GHA/CVL"
            })
    void ministersOfDefenceTellOfOtherPlacesToo(String text, String recipient) {
        assertThat(OurRules.shown(text)).noneMatch(e -> e.startsWith("ASSAULT") && e.contains(recipient));
    }

    private static final String QUARREL =
            "Togo and Benin quarrelled over fish, and Benin and Togo recalled their envoys. Benin accused Togo of theft. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Benin said 26 people were killed. | ASSAULT [][BEN/CVL]"})
    void sidesOfAQuarrelCountTheirOwnDead(String sentence, String event) {
        assertThat(OurRules.shown(QUARREL + sentence)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana said 26 people were killed. | GHA/CVL",
                "Benin said 26 soldiers were killed. | BEN/CVL",
                "Benin said Togo had killed 26 people. | BEN/CVL"
            })
    void otherStatesAndThoseWhoTellWhoDidItMayMeanOthers(String sentence, String recipient) {
        assertThat(OurRules.shown(QUARREL + sentence))
                .isNotEmpty()
                .noneMatch(e -> e.startsWith("ASSAULT") && e.contains(recipient));
    }
}
