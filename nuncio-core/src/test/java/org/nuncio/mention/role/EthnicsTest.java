package org.nuncio.mention.role;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Of what stock people are does not tell of what state. */
class EthnicsTest {
    @Test
    void ethnicProtestersAreOfTheTown() {
        assertCodes("Police released six ethnic Sudmarkian protesters in Norburg.", "RETREAT/release AAA > AAA ACTUAL");
    }

    @Test
    void ethnicPeopleAreOfTheTown() {
        assertCodes("Police released ethnic Sudmarkians in Norburg.", "RETREAT/release AAA > AAA ACTUAL");
    }

    @Test
    void protestersOfAStateAreItsOwn() {
        assertCodes("Police released six Sudmarkian protesters in Norburg.", "RETREAT/release AAA > BBB ACTUAL");
    }
}
