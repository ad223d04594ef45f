package org.nuncio.coding.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** For whom a reproach is that takes up a whole clause, and to whom nothing is said; with our own entries. */
@Tag("models")
class JudgedClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israel approved new homes near Hebron, which the Palestinians condemned. | ACCUSE [PSE][ISR]",
                "China imposed sanctions on Lithuania, which Brussels described as an attack on the market. | ACCUSE [EU][CHN]",
                "Serbia offered talks, which Croatia turned down. | REJECT [HRV][SRB]",
                "Togo's president told reporters that he would send troops to Mali. | MOBILIZE [TGO/GOV][MLI] in Mali"
            })
    void whoeverDidIt(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya helped Sudan, which Chad accuses of massacres. | ACCUSE [TCD][SDN]",
                "Kenya armed the Sudanese army, which Chad condemned. | ACCUSE [TCD][SDN/MIL]"
            })
    void orWhoIsNamedBeforeIt(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }
}
