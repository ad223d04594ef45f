package org.nuncio.coding.match;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Who has the place that is struck. */
class HeldTest {
    @Test
    void aTownThatAnotherStateHoldsIsItsTarget() {
        assertCodes(
                "Norlandian troops shelled a Sudmarkian-held town near Tovik.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void ownGroundThatAnotherStateOccupiesIsStruckAsItsOwn() {
        assertCodes(
                "Norlandian troops shelled a bridge in Sudmarkian-occupied Tovik.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void rebelsHoldTheTownOfTheStateInWhichItLies() {
        assertCodes("The army shelled the rebel-held town of Kelstadt.", "ASSAULT/heavy-weapons BBB > BBB ACTUAL");
    }

    @Test
    void aTownThatAnotherStateBacksIsNotItsOwn() {
        assertCodes(
                "Norlandian troops shelled a Sudmarkian-built bridge in Ostwick.",
                "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }
}
