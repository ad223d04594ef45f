package org.nuncio.coding.reading;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** What storms and quakes do is nobody's deed. */
class NaturalForcesTest {
    @Test
    void aStormByNameAttacksNobody() {
        assertCodes("Typhoon Ada bombarded Sudmark and killed Norlandian troops.");
    }

    @Test
    void aFloodOfAStateKillsNobodyOnItsBehalf() {
        assertCodes("Norlandian floods killed Sudmarkian troops.");
    }

    @Test
    void troopsBesideAStormDo() {
        assertCodes("Norlandian troops bombarded Sudmark after the typhoon.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }
}
