package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Terms of three words in classes of the codebook: <i>coast guard ship</i>. */
@Tag("models")
class LongTermsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China deployed its largest coast guard ship near Luzon on Friday.",
                "China deployed two coast guard ships near Luzon on Friday."
            })
    void areFound(String sentence) {
        assertThat(OurRules.shown(sentence)).anyMatch(e -> e.startsWith("MOBILIZE [CHN]"));
    }
}
