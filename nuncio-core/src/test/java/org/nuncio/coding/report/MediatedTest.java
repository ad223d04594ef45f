package org.nuncio.coding.report;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Between whom somebody offers to mediate. */
class MediatedTest {

    @Test
    void heMediatesBetweenThoseWhoFight() {
        assertCodes(
                "Norlandia shelled Sudmark. Ostmark promised to mediate.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "AGREE/third-party CCC > AAA+BBB FUTURE");
    }

    @Test
    void whoFightsIsNoMediator() {
        assertCodes(
                "Norlandia shelled Sudmark. Sudmark promised to mediate.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "AGREE/third-party BBB > - FUTURE");
    }

    @Test
    void thoseWhoFaceEachOtherMostAreMeant() {
        assertCodes(
                "Norlandia shelled Sudmark. Norlandia killed two Sudmarkian soldiers. Rebels attacked the Sudmarkian army. Ostmark promised to mediate.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "ASSAULT AAA > BBB ACTUAL",
                "ASSAULT/heavy-weapons BBB > BBB ACTUAL",
                "AGREE/third-party CCC > AAA+BBB FUTURE");
    }

    @Test
    void ofTwoPairsNoneIsMeant() {
        assertCodes(
                "Norlandia shelled Sudmark. Rebels attacked the Sudmarkian army. Ostmark promised to mediate.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "ASSAULT/heavy-weapons BBB > BBB ACTUAL",
                "AGREE/third-party CCC > - FUTURE");
    }
}
