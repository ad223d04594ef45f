package org.nuncio.coding.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Days of verbs to which an event is joined; with our own entries, read on Thursday, 14 March 2024. */
@Tag("models")
class JoinedDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya's parliament approved on Tuesday a law that bans public rallies. | COERCE [KEN/LEG][] 2024-03-12",
                "Norway this month fell out with Chad by cutting off all aid to it. | SANCTION [NOR][TCD] 2024-03-01",
                "Peru's president had accepted the plan on Saturday after a long meeting with Chile's president. | CONSULT [PER/GOV][CHL/GOV] 2024-03-09",
                "Four Togolese have been killed by Ghanaian soldiers since the truce broke down on Sunday. | ASSAULT [GHA/MIL][TGO/CVL] 2024-03-10",
                "Togolese police used tear gas against students who tried to march on the palace on Saturday. | ASSAULT [TGO/COP][TGO/EDU] 2024-03-09",
                "African Union leaders, who met in Addis Ababa on Monday, refused to recognise the vote in Togo. | REJECT [AU/GOV][TGO] 2024-03-11",
                "Israel freed on Sunday two Lebanese fishermen whom its navy had seized. | RETREAT [ISR][LBN/CVL] 2024-03-10",
                "Kenyan police shot two protesters on Wednesday. At about 4 a.m., Kenyan soldiers raided a camp and detained five students. | COERCE [KEN/MIL][KEN/EDU] 2024-03-13",
                "Kenyan police raided a mosque on Saturday, after talks that collapsed when gunmen killed a cleric on 3 February. Two days earlier, Kenyan soldiers had arrested a preacher. | COERCE [KEN/MIL][KEN/REL] 2024-03-07"
            })
    void dayIsThatOfTheVerb(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru freed on Tuesday a Chilean officer whom it had arrested. | COERCE [PER][CHL/MIL]",
                "Kenya's parliament repealed on Tuesday a law that bans public rallies. | COERCE [KEN/LEG][]",
                "Chile has summoned the presidents of Peru and Bolivia to a summit in Santiago on Monday. | REQUEST [CHL][PER/GOV, BOL/GOV] in Santiago"
            })
    void whatWasAtAnotherTimeHasNoDay(String row) {
        String[] parts = row.split(" \\| ");
        assertThat(OurRules.shown(parts[0])).noneMatch(e -> e.startsWith(parts[1] + " 20"));
    }
}
