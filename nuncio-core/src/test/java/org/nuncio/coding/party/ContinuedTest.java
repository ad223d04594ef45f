package org.nuncio.coding.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Of whom something is asked by a verb that goes on from another. */
class ContinuedTest {

    @Test
    void whoIsCondemnedIsWhoIsAsked() {
        assertCodes(
                "Sudmark condemned Norlandia and demanded talks.",
                "ACCUSE BBB > AAA ACTUAL",
                "REQUEST/meet BBB > AAA ACTUAL");
    }

    @Test
    void whoIsMetIsToWhomItIsPledged() {
        assertCodes(
                "Sudmark met Norlandia in Norburg and promised a treaty.",
                "CONSULT/visit BBB > AAA ACTUAL",
                "AGREE BBB > AAA ACTUAL");
    }

    @Test
    void whatOneIsExpelledForIsNotSaidToBeSo() {
        assertCodes(
                "Norlandia expelled the envoys of Sudmark for shelling Ostmark.", "SANCTION/expel AAA > BBB ACTUAL");
    }

    @Test
    void whatTheyMeetForIsTheMeeting() {
        assertCodes("Norlandia will meet Sudmark in Norburg to negotiate with Sudmark.", "AGREE AAA > BBB FUTURE");
    }

    @Test
    void verdictAndSentenceAreOne() {
        assertCodes(
                "Norlandia convicted the envoys of Sudmark and convicted them.", "SANCTION/convict AAA > BBB ACTUAL");
    }

    @Test
    void otherVerbsTurnToNobody() {
        assertCodes(
                "Sudmark shelled Norlandia and demanded talks.",
                "ASSAULT/heavy-weapons BBB > AAA ACTUAL",
                "REQUEST/meet BBB > - ACTUAL");
    }

    @Tag("models")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Canada suspended aid to Mali and froze its assets. | SANCTION [CAN][MLI], SANCTION [CAN][MLI]",
                "India cancelled Nepal's trade privileges and raised the duty on its goods. | SANCTION [IND][NPL], SANCTION [IND][NPL]",
                "Chad expelled the Sudanese traders and froze the accounts that they owned. | COERCE [TCD][SDN/BUS], SANCTION [TCD][SDN/BUS]",
                "Washington promised Manila two ships and will train its crews. | AGREE [USA][PHL], AGREE [USA][PHL]"
            })
    void whatIsFrozenIsTheOthers(String text, String events) {
        assertThat(String.join(", ", OurRules.shown(text))).isEqualTo(events);
    }

    @Tag("models")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canada resumed aid to Mali and published its accounts.",
                "Canada thanked Mali and Chad and froze its budget.",
                "Canada balanced its budget and froze its own spending."
            })
    void whatIsOnesOwnIsNobodyElses(String text) {
        assertThat(OurRules.shown(text)).noneMatch(e -> e.startsWith("SANCTION"));
    }
}
