package org.nuncio.coding.home;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** What only the state can have done in whose town, prison or court it happened. */
class JurisdictionTest {
    @Test
    void theStateOfTheTownConvicts() {
        assertCodes("A Norlandian official was convicted in Sudhaven.", "SANCTION/convict BBB > AAA ACTUAL");
        assertCodes("A Norlandian minister was expelled from Sudhaven.", "SANCTION/expel BBB > AAA ACTUAL");
    }

    @Test
    void whatMayComeIsNotDone() {
        assertCodes("A Norlandian official may be convicted in Sudhaven.");
        assertCodes("A Norlandian official was not convicted in Sudhaven.");
    }

    @Test
    void courtsOfSeveralStatesSitInTownsOfOne() {
        assertCodes(
                "A Norlandian official was convicted at a tribunal in Sudhaven.", "SANCTION/convict - > AAA ACTUAL");
    }

    @Test
    void rebelsHavePrisonsToo() {
        assertCodes(
                "A Norlandian official was convicted in Sudhaven, the rebels said.", "SANCTION/convict - > AAA ACTUAL");
    }

    @Test
    void aBorderHasTwoSides() {
        assertCodes(
                "A Norlandian official was convicted near the Sudmarkian border.", "SANCTION/convict - > AAA ACTUAL");
    }

    @Test
    void aRebelWhoIsConvictedIsNotWhoConvicts() {
        assertCodes("A Norlandian rebel was convicted in Sudhaven.", "SANCTION/convict BBB > AAA ACTUAL");
    }

    @Test
    void thievesAreNoPolitics() {
        assertCodes(
                "Two Norlandian protesters were convicted of theft in Sudhaven.", "SANCTION/convict - > AAA ACTUAL");
        assertCodes(
                "Two Norlandian protesters were convicted of treason in Sudhaven.",
                "SANCTION/convict BBB > AAA ACTUAL");
    }

    @Test
    void whoseThePrisonIsOpensIt() {
        assertCodes("Ten Norlandian rebels were released.", "RETREAT/release - > AAA ACTUAL");
        assertCodes(
                "Ten Norlandian officials were released from a Sudmarkian prison.", "RETREAT/release BBB > AAA ACTUAL");
        assertCodes(
                "Ten Norlandian officials were released from a prison in Sudhaven.",
                "RETREAT/release BBB > AAA ACTUAL");
        assertCodes(
                "Ten Norlandian officials were released from Sudhaven's prison.", "RETREAT/release BBB > AAA ACTUAL");
        assertCodes("Ten Norlandian officials were released in Sudhaven.", "RETREAT/release - > AAA ACTUAL");
    }
}
