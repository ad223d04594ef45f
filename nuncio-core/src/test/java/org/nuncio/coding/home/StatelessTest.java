package org.nuncio.coding.home;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** What is done to people who are of no state that the report knows. */
class StatelessTest {
    @Test
    void refugeesOfNoKnownStateAreRefugees() {
        assertCodes("Norlandian troops shelled ten refugees.", "ASSAULT/heavy-weapons AAA > REF ACTUAL");
    }

    @Test
    void refugeesOfAStateAreItsOwn() {
        assertCodes("Norlandia released ten Sudmarkian refugees.", "RETREAT/release AAA > BBB ACTUAL");
    }

    @Test
    void peopleOfNoKnownStateAreNobody() {
        assertCodes("Norlandia released ten people.", "RETREAT/release AAA > - ACTUAL");
    }

    @Test
    void whoActedInATownDidTheNextThingThereToo() {
        assertCodes(
                "Protesters attacked a mill in Norburg and freed ten refugees.",
                "ASSAULT/heavy-weapons AAA > AAA ACTUAL",
                "RETREAT/release AAA > AAA ACTUAL");
    }

    @Test
    void townsOfTwoStatesTellOfNone() {
        assertCodes(
                "Protesters attacked a mill in Norburg near Sudhaven and freed ten refugees.",
                "ASSAULT/heavy-weapons AAA > AAA ACTUAL",
                "RETREAT/release AAA > REF ACTUAL");
    }
}
