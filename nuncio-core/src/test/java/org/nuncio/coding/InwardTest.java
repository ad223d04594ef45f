package org.nuncio.coding;

import static org.nuncio.toy.World.assertCodes;
import static org.nuncio.toy.World.assertCodesOn;

import org.junit.jupiter.api.Test;

/** What people of one state do to each other, and to whom a thing of somebody's is done. */
class InwardTest {
    @Test
    void armyAccusesThePresidentOfItsState() {
        assertCodes("Norlandia's army accused President Greta Lundberg of theft.", "ACCUSE/allege AAA > AAA ACTUAL");
    }

    @Test
    void presidentUrgesHerArmy() {
        assertCodes("Greta Lundberg urged the Norlandian army to wait.", "REQUEST/change AAA > AAA ACTUAL");
    }

    @Test
    void stateThatShellsWithItsTroopsDoesNothingToThem() {
        assertCodes("Norlandia withdrew its troops.", "RETREAT/withdraw AAA > - ACTUAL");
    }

    @Test
    void troopsBesideTheirMinisterAreHisWhereverTheReportPlays() {
        assertCodes(
                "Sudmark's president slept. Sudmark's army slept. Sudmark's leader Viktor Sorel slept. Anna Brandt and troops shelled Ostmark.",
                "ASSAULT/heavy-weapons AAA+AAA > CCC ACTUAL");
    }

    @Test
    void baseOfRebelsIsTheRebels() {
        assertCodes(
                "Sudmarkian rebels slept. The Sudmarkian army shelled a rebel base.",
                "ASSAULT/heavy-weapons BBB > BBB ACTUAL");
    }

    @Test
    void houseOfNobodyIsNobody() {
        assertCodes(
                "Sudmarkian rebels slept. The Sudmarkian army shelled a stone house.",
                "ASSAULT/heavy-weapons BBB > - ACTUAL");
    }

    @Test
    void whoIsHarmedInAConditionIsNotThreatened() {
        assertCodes(
                "Norlandia will shell Sudmark if its troops are attacked.", "THREATEN/violence AAA > BBB CONDITIONAL");
    }

    @Test
    void presidentRejectsWhatHerOwnMinisterSays() {
        assertCodes(
                "Anna Brandt accused Greta Lundberg of theft. Greta Lundberg rejected the accusation.",
                "ACCUSE/allege AAA > AAA ACTUAL",
                "REJECT/change AAA > AAA ACTUAL");
    }

    @Test
    void menWhoAreAskedForAreNotAsked() {
        assertCodes("Norlandia demanded 300 more Sudmarkian troops.", "REQUEST/change AAA > - ACTUAL");
    }

    @Test
    void whoRecallsHisOwnEnvoyDoesNothingToTheEnvoy() {
        assertCodes("Norlandia withdrew its minister, Anna Brandt.", "RETREAT/withdraw AAA > - ACTUAL");
    }

    @Test
    void tankerThatItsOwnStateWantsFreedIsNotAsked() {
        assertCodes("Anna Brandt demanded that the Norlandian tanker be freed.", "REQUEST/yield AAA > - ACTUAL");
    }

    @Test
    void personWithoutAnOfficeIsNotTheState() {
        assertCodesOn("2022-02-09", "Norlandia accused Karl Holmquist of theft.", "ACCUSE/allege AAA > AAA ACTUAL");
    }

    @Test
    void deedThatIsPraisedIsNotTheStateNamedBefore() {
        assertCodes("Norlandia slept. Sudmark condemned it.", "ACCUSE BBB > - ACTUAL");
        assertCodes("Norlandia slept. Sudmark condemned it for the raid.", "ACCUSE BBB > AAA ACTUAL");
    }

    @Test
    void womanOfNoCountryAccusesNobody() {
        assertCodes("A man accused Greta Lundberg of theft.");
    }
}
