package org.nuncio.coding.home;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Who deals with whom in a sentence that names one state alone. */
class DomesticTest {
    @Test
    void policeAccuseTheArmyOfTheirState() {
        assertCodes("Sudmark's police accused the army of theft.", "ACCUSE/allege BBB > BBB ACTUAL");
    }

    @Test
    void foreignMinisterMayAskAnybody() {
        assertCodes("The Sudmarkian foreign minister accused the army of theft.", "ACCUSE/allege BBB > ? ACTUAL");
    }

    @Test
    void ofTwoStatesNeitherIsMeant() {
        assertCodes("Sudmark's police in Norburg accused the army of theft.", "ACCUSE/allege BBB > ? ACTUAL");
    }

    @Test
    void troopsWhoFaceACrowdAreOfTheTown() {
        assertCodes("Troops shelled protesters in Norburg.", "ASSAULT/heavy-weapons AAA > AAA ACTUAL");
    }

    @Test
    void troopsWhoFaceATownMayBeAnybodys() {
        assertCodes("Troops shelled Kelstadt.", "ASSAULT/heavy-weapons ? > BBB ACTUAL");
    }

    @Test
    void rebelsWhoTakeATownAreOfItsState() {
        assertCodes("Rebels shelled Kelstadt.", "ASSAULT/heavy-weapons BBB > BBB ACTUAL");
    }

    @Test
    void mutineersAreOfTheStateOfTheirChief() {
        assertCodes("Mutinous troops shelled the Norlandian army.", "ASSAULT/heavy-weapons AAA > AAA ACTUAL");
    }

    @Test
    void twoMoreProtestersAreNoPairToldOfBefore() {
        assertCodes("Norlandian police released two more protesters.", "RETREAT/release AAA > AAA ACTUAL");
    }

    @Test
    void officialsAreTriedAtHome() {
        assertCodes("Norlandia's president was convicted on Monday.", "SANCTION/convict AAA > AAA ACTUAL");
    }

    @Test
    void whereAnotherStateIsNamedItMayTryThem() {
        assertCodes("A Norlandian official was convicted in Sudhaven.", "SANCTION/convict BBB > AAA ACTUAL");
    }

    @Test
    void protestersAreRejectedByTheirOwn() {
        assertCodes("Norlandia's police rejected protesters.", "REJECT/change AAA > AAA ACTUAL");
    }

    @Test
    void policeAndTheCrowdTheyFaceAreOfTheStateThatIsNamed() {
        assertCodes(
                "Police shelled protesters after the funeral of a Norlandian minister.",
                "ASSAULT/heavy-weapons AAA > AAA ACTUAL");
    }

    @Test
    void aCrowdBeforeAnEmbassyIsNotOfItsState() {
        assertCodes("Police shelled protesters outside the Norlandian embassy.");
    }

    @Test
    void rebelsAttackPeopleOfTheirOwnState() {
        assertCodes("Sudmarkian rebels killed six protesters.", "ASSAULT BBB > BBB ACTUAL");
    }

    @Test
    void crowdIsOfTheStateOfTheTroopsWhoFaceIt() {
        assertCodes("Norlandian troops shelled protesters.", "ASSAULT/heavy-weapons AAA > AAA ACTUAL");
    }

    @Test
    void whomTheCourtsOfAnotherStateHoldAreNotOfTheStateOfTheReport() {
        assertCodes(
                "Norlandia withdrew. Norlandia withdrew again. Norlandian troops withdrew. Sudmarkian police freed two protesters.",
                "RETREAT/withdraw AAA > - ACTUAL",
                "RETREAT/withdraw AAA > - ACTUAL",
                "RETREAT/withdraw AAA > - ACTUAL",
                "RETREAT/release BBB > BBB ACTUAL");
    }

    @Test
    void whoAccusesAnEnvoyIsNotOfHisState() {
        assertCodes("The minister accused the envoy of Sudmark of theft.", "ACCUSE/allege ? > BBB ACTUAL");
    }
}
