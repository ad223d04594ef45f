package org.nuncio.coding.match;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Whose a rocket or a convoy is, where only the place that it comes from is told. */
class SendersTest {
    @Test
    void rocketsAreOfWhereverTheyComeFrom() {
        assertCodes("Rockets from Norlandia attacked Ostmark.", "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void shellsAreOfWhereverTheyWereFired() {
        assertCodes("Shells fired from Norlandia attacked Ostmark.", "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void windsAreSentByNobody() {
        assertCodes("Winds from Norlandia attacked Ostmark.", "ASSAULT/heavy-weapons - > CCC ACTUAL");
    }

    @Test
    void shipsAreOfTheForceThatHasThem() {
        assertCodes("Ships of the Norlandian army attacked Ostmark.", "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void aShipOfSomethingIsNobodys() {
        assertCodes("A ship of Norlandian steel attacked Ostmark.", "ASSAULT/heavy-weapons - > CCC ACTUAL");
    }
}
