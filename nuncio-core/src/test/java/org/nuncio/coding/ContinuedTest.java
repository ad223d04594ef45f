package org.nuncio.coding;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

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
}
