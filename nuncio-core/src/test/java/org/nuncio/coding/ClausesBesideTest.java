package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** What is told beside the main clause, and who does it; with our own entries. */
@Tag("models")
class ClausesBesideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Benin stood by Ghana, with the Togolese foreign ministry condemning the raid and accusing Ghana of piracy. | ACCUSE [TGO/GOV][GHA]",
                "Protests spread on Friday, with police firing tear gas in Lusaka. | ASSAULT [ZMB/COP][] 2024-03-08 in Lusaka",
                "Protests spread on Friday, with police firing tear gas in Lusaka. | PROTEST [ZMB/CVL][] 2024-03-08"
            })
    void subjectOfWithIsWhoActs(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana's president was sworn in for a third term on Friday as Togo, Benin and Mali slapped sanctions on Niger. | SANCTION [TGO, BEN, MLI][NER]",
                "A court in Accra sentenced four would-be presidential candidates to eight months in prison. | SANCTION [GHA/JUD]",
                "Amnesty International demanded that the authorities in Ghana free Kofi Addo. | REQUEST [NGO/NGO][GHA/GOV]",
                "Ghana's army told villagers in Togo to leave before bombing a camp. | ASSAULT [GHA/MIL]",
                "Ghana shut its airspace to flights to and from Togo. | SANCTION [GHA][TGO]"
            })
    void subjectsThatTheParserMisses(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }
}
