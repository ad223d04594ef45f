package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** The two of a quarrel; with our own entries. */
@Tag("models")
class TwoSidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana's army and Togo's army have fought for a week. Benin urged the warring parties to stop. | REQUEST [BEN][GHA, TGO]",
                "Ghana's coast guard sank a Togolese boat. Togo's president was angry. The two countries' foreign ministers agreed to hold talks. | AGREE [GHA/GOV, TGO/GOV][]"
            })
    void areThoseWhoQuarrel(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }
}
