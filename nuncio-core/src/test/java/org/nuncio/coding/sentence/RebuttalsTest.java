package org.nuncio.coding.sentence;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Who rejects an accusation, and whom he answers. */
class RebuttalsTest {

    @Test
    void theAccusedRejectsTheCharge() {
        assertCodes(
                "Norlandia accuses Sudmark of shelling a village, a charge it rejects.",
                "ACCUSE/allege AAA > BBB ACTUAL",
                "REJECT/change BBB > AAA ACTUAL");
    }

    @Test
    void othersWhoRejectItDoSoThemselves() {
        assertCodes(
                "Norlandia accuses Sudmark of shelling a village, a charge that Ostmark rejects.",
                "ACCUSE/allege AAA > BBB ACTUAL",
                "REJECT/change CCC > AAA ACTUAL");
    }

    @Test
    void theAccusedRejectsAllOfIt() {
        assertCodes(
                "Norlandia accuses Sudmark of shelling a village and killing two rebels, all of which it rejects.",
                "ACCUSE/allege AAA > BBB ACTUAL",
                "REJECT/change BBB > AAA ACTUAL");
    }
}
