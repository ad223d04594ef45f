package org.nuncio.coding.home;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Whom arms hit that nobody is said to have fired. */
class StruckTest {
    @Test
    void peopleAndBuildingsAreOfTheTown() {
        assertCodes("Rockets killed ten men near Sudhaven.", "ASSAULT/heavy-weapons - > BBB ACTUAL");
        assertCodes("Rockets attacked a school in Sudhaven.", "ASSAULT/heavy-weapons - > BBB ACTUAL");
        assertCodes("A school outside Sudhaven was shelled.", "ASSAULT/heavy-weapons - > BBB ACTUAL");
    }

    @Test
    void whatKillsWithoutArmsIsNoAssault() {
        assertCodes("The frost killed ten men near Sudhaven.");
    }

    @Test
    void foreignersAreOfAnotherCountry() {
        assertCodes("Rockets killed ten foreign men near Sudhaven.");
    }

    @Test
    void shipsMayBeAnybodys() {
        assertCodes("A ferry was shelled near Sudhaven.");
    }

    @Test
    void twoCountriesLeaveItOpen() {
        assertCodes("Rockets killed ten men in Sudhaven and in Norlandia.");
    }

    @Test
    void whatMightComeIsNone() {
        assertCodes("Rockets could kill ten men near Sudhaven.");
    }
}
