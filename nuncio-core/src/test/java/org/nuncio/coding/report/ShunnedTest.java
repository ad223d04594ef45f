package org.nuncio.coding.report;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** With whom ties are cut where another sentence tells it. */
class ShunnedTest {

    @Test
    void tiesAreCutWithTheStateThatIsShunned() {
        assertCodes(
                "Norlandia expelled Ostmark. Sudmark broke off ties.",
                "SANCTION/expel AAA > CCC ACTUAL",
                "SANCTION/discontinue BBB > CCC ACTUAL");
    }

    @Test
    void nobodyIsMeantWhereTwoAreShunned() {
        assertCodes(
                "Norlandia expelled Ostmark. Sudmark expelled Norlandia. Sudmark broke off ties.",
                "SANCTION/expel AAA > CCC ACTUAL",
                "SANCTION/expel BBB > AAA ACTUAL",
                "SANCTION/discontinue BBB > - ACTUAL");
    }

    @Test
    void nobodyCutsTiesWithHimself() {
        assertCodes(
                "Norlandia expelled Ostmark. Ostmark broke off ties.",
                "SANCTION/expel AAA > CCC ACTUAL",
                "SANCTION/discontinue CCC > - ACTUAL");
    }
}
