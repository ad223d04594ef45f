package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Surnames of holders of office that may well be something else; with our own entries. */
@Tag("models")
class DoubtfulSurnamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The attack on Islam by rebels angered Egypt.",
                "Mayor Petro condemned the raid on the village.",
                "Judge Petro condemned the raid on the village.",
                "Mayor Omar Hassan Lind banned the songs.",
                "Petro condemned the raid on the village."
            })
    void areNobodysWhereTheReportDoesNotNameHisState(String text) {
        assertThat(OurRules.shown(text)).noneMatch(e -> e.matches(".*(?:SOM|KHM|COL|SDN).*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Petro condemned the raid on the Colombian village. | ACCUSE [COL/GOV]",
                "President Petro condemned the raid on the village. | ACCUSE [COL/GOV]",
                "Macron condemned the raid on the village. | ACCUSE [FRA/GOV]"
            })
    void areHisUnderATitleOrBesideHisState(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }
}
