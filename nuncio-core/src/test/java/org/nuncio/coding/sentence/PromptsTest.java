package org.nuncio.coding.sentence;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Demands and refusals that are told with each other, and what a refusal needs. */
class PromptsTest {

    @Test
    void demandThatIsRejectedWasMade() {
        assertCodes(
                "Norlandia rejected a Sudmarkian demand for talks.",
                "REJECT/change AAA > BBB ACTUAL",
                "REQUEST/meet BBB > AAA ACTUAL");
    }

    @Test
    void demandIsOfWhoeverStandsAfterBy() {
        assertCodes(
                "A call by Sudmark for talks was rejected by Norlandia.",
                "REJECT/change AAA > BBB ACTUAL",
                "REQUEST/meet BBB > AAA ACTUAL");
    }

    @Test
    void demandsThatSayNothingLookBack() {
        assertCodes("Norlandia rejected the Sudmarkian demands.", "REJECT/change AAA > BBB ACTUAL");
    }

    @Test
    void whoseItsDemandIsStaysOpen() {
        assertCodes("Sudmark said that Norlandia had rejected its demand for talks.", "REJECT/change AAA > - ACTUAL");
    }

    @Test
    void demandOfNobodyIsNone() {
        assertCodes("Norlandia rejected a demand for talks.", "REJECT/change AAA > - ACTUAL");
    }

    @Test
    void whoWillNotNegotiateRefuses() {
        assertCodes("Norlandia will not negotiate.", "REJECT/meet AAA > - ACTUAL");
    }

    @Test
    void whoIsRecalledIsNotPunished() {
        assertCodes("Norlandia recalled its ambassador.", "SANCTION/withdraw AAA > - ACTUAL");
    }
}
