package org.nuncio.coding;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Names that are joined below a noun are all meant, and what only states have is no alliance's. */
class JoinedNamesTest {

    @Test
    void portsOfTwoStatesAreBothStates() {
        assertCodes(
                "Norlandia bombarded the ports of Sudmark and Ostmark.", "ASSAULT/heavy-weapons AAA > BBB+CCC ACTUAL");
    }

    @Test
    void presidentIsNotTheAlliances() {
        assertCodes(
                "The Concord sanctioned Sudmark after its president was convicted.",
                "SANCTION/discontinue CON > BBB ACTUAL",
                "SANCTION/convict - > BBB ACTUAL");
    }

    @Test
    void attacksAreHaltedAgainstThoseOnWhomTheyWereOrdered() {
        assertCodes("Norlandia halted the attacks and the levies ordered against Sudmark.", "RETREAT AAA > BBB ACTUAL");
    }
}
