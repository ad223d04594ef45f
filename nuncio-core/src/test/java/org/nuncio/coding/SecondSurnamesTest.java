package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** People of two surnames, who are called by the first; with our own entries. */
@Tag("models")
class SecondSurnamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Ali Bongo Ondimba of Gabon resigned. Bongo was arrested by the army on Friday. | COERCE [GAB/MIL][GAB/GOV]"
            })
    void areThoseNamedBefore(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }
}
