package org.nuncio.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Quoted words that set somebody's complaint against his deed; with our own entries. */
@Tag("models")
class SayingsTest {
    private static final String TOLD = "Chad and Togo quarrelled on Monday. Chad shelled a village in Togo. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"They broke the well and now they accuse us of the drought,\" Togo's foreign minister said.",
                "\"They broke the well and now they want us to praise them for a bucket,\" Togo's foreign minister said.",
                "\"They broke the well,\" Togo's foreign minister said, \"and now they blame us for the drought.\""
            })
    void whatIsSetAgainstADeedIsNoEvent(String text) {
        assertThat(OurRules.shown(TOLD + text)).noneMatch(e -> e.startsWith("ACCUSE") || e.startsWith("REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo's foreign minister said that Chad now accused Togo of theft. | ACCUSE [TCD]",
                "Chad shelled a village and now accuses Togo of theft. | ACCUSE [TCD]",
                "\"Chad now accuses Togo of theft,\" Togo's foreign minister said. | ACCUSE [TCD]"
            })
    void whatIsToldIs(String text, String event) {
        assertThat(OurRules.shown(TOLD + text)).anyMatch(e -> e.startsWith(event));
    }
}
