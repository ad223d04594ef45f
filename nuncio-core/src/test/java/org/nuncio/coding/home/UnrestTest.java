package org.nuncio.coding.home;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Who protests where nobody is named. */
class UnrestTest {
    @Test
    void riotsThatWentBeforeAreOfTheStateOfTheSentence() {
        assertCodes(
                "Norlandia's president met the rebels after days of riots.",
                "CONSULT AAA > AAA ACTUAL",
                "PROTEST/riot AAA > - ACTUAL");
    }

    @Test
    void riotsBesideItAreToo() {
        assertCodes("Amid riots over bread, Norlandia's president visited Kelstadt.", "CONSULT/visit AAA > BBB ACTUAL");
        assertCodes("Amid riots over bread, the president of Sudmark waited.", "PROTEST/riot BBB > - ACTUAL");
    }

    @Test
    void riotsThatNobodySaysTookPlaceAreNone() {
        assertCodes("The president of Sudmark spoke about riots.");
    }

    @Test
    void howTheyRiotIsPartOfTheRiot() {
        assertCodes("Norlandian protesters rampaged through the town, looting shops.", "PROTEST/riot AAA > - ACTUAL");
    }

    @Test
    void theyRiotWhereTheyAreToo() {
        assertCodes("Protesters met. They rampaged through Norburg, looting shops.", "PROTEST/riot AAA > AAA ACTUAL");
    }

    @Test
    void theyMayBeNobodyInParticular() {
        assertCodes(
                "Sudmarkians slept. They rampaged through Norburg, looting shops.", "PROTEST/riot BBB > AAA ACTUAL");
    }
}
