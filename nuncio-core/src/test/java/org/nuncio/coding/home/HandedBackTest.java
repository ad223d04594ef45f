package org.nuncio.coding.home;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** People who are handed to a state are that state's. */
class HandedBackTest {
    @Test
    void whomAnotherStateGetsBackAreItsOwn() {
        assertCodes("Norlandia returned to Sudmark the two protesters it had killed.", "ASSAULT AAA > BBB ACTUAL");
    }

    @Test
    void whoIsSentToATownMayBeAnybodys() {
        assertCodes("Norlandia sent to prison the two protesters it had killed.", "ASSAULT AAA > ? ACTUAL");
    }
}
