package org.nuncio.clause;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Verbs that only tell whose act a noun is. */
class LightVerbsTest {
    @Test
    void whoCarriesOutADeedDoesIt() {
        assertCodes(
                "Norlandia carried out the bombardment of a Sudmarkian village.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void byWhomADeedWasCarriedOut() {
        assertCodes(
                "The bombardment of a Sudmarkian village was carried out by Norlandia.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void whoStudiesADeedDoesNotDoIt() {
        assertCodes("Norlandia studied the bombardment of a Sudmarkian village.");
    }
}
