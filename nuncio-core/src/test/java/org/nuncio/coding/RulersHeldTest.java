package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.OurRules;

/** Who holds a ruler, where nobody is named; with our own entries. */
@Tag("models")
class RulersHeldTest {

    @Test
    void isTheStateWhereHeRules() {
        assertThat(OurRules.shown("The ousted president of Niger has been held in his residence since July."))
                .anyMatch(e -> e.startsWith("COERCE [NER][NER/GOV"));
    }

    @Test
    void isNotWhoTellsOfItElsewhere() {
        assertThat(OurRules.shown(
                        "The ousted president of Niger was held in his residence, France's foreign minister said."))
                .isNotEmpty()
                .noneMatch(e -> e.startsWith("COERCE [FRA"));
    }

    /** In a report about one state: it bars people from its own ground. */
    @Test
    void isTheStateOfTheReportThatBarsSomebody() {
        assertThat(OurRules.shown(
                        "LIMA (Reuters) - Peru's president resigned after protests in Peru. Peru's army took over in Lima."
                                + " Bolivia's former president, Evo Morales, was banned from entering the country."))
                .anyMatch(e -> e.startsWith("REJECT [PER/GOV][BOL"));
    }
}
