package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Crowds in a report about several states; with our own entries. */
@Tag("models")
class CrowdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOME (Reuters) - Togo and Benin quarrelled over fish, and Benin and Togo recalled their envoys. Benin said that Benin would not yield. Farmers blocked two roads on Friday. | PROTEST [TGO/CVL][] 2024-03-08"
            })
    void areOfTheDateline(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOME (Reuters) - Togo and Benin quarrelled over fish, and Benin and Togo recalled their envoys. Benin said that Benin would not yield. Farmers set fire to their huts on Friday. | PROTEST [TGO/CVL]"
            })
    void whoBurnsSomethingMayBeAnybody(String text, String event) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource({
        "LOME (Reuters) - Togo's president quit after protests in Togo. Police in Lome broke up a march against Togo's new president on Friday."
    })
    void areFacedAndNotThoseAgainstWhomTheyMarch(String text) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.startsWith("ASSAULT [TGO/COP][TGO/GOV]"));
    }
}
