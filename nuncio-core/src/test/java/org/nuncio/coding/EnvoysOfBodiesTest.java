package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Former ministers who speak for a body now; with our own gazetteer, which knows of their old office alone. */
@Tag("models")
class EnvoysOfBodiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The United Nations envoy, Ramtane Lamamra, urged Sudan to open its border.",
                "UN envoy Ramtane Lamamra urged Sudan to open its border."
            })
    void areOfTheBody(String sentence) {
        assertThat(OurRules.shown(sentence)).anyMatch(e -> e.startsWith("REQUEST [UN/GOV][SDN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Algerian envoy, Ramtane Lamamra, urged Sudan to open its border."})
    void areOfTheirStateWhereTheTitleSaysSo(String sentence) {
        assertThat(OurRules.shown(sentence)).anyMatch(e -> e.startsWith("REQUEST [DZA/GOV][SDN"));
    }
}
