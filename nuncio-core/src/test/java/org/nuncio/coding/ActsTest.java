package org.nuncio.coding;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Who does what to whom, in every voice. */
class ActsTest {

    @Test
    void activeSubjectActsOnItsObject() {
        assertCodes("Norlandia shelled Sudmark on Monday.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void passiveKeepsTheDoerAsActor() {
        assertCodes("Sudmark was bombarded by Norlandia.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void attackWithoutADoerIsKeptForItsVictim() {
        assertCodes("Sudmark was bombarded on Monday.", "ASSAULT/heavy-weapons - > BBB ACTUAL");
    }

    @Test
    void otherPassivesWithoutADoerAreSilent() {
        assertCodes("Sanctions were imposed on Sudmark.");
    }

    @Test
    void whatAnAssaultDoesIsPartOfIt() {
        assertCodes(
                "Norlandia shelled the town, killing three Sudmarkian troops.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void attackBesideTheVerbTellsWhoseItWas() {
        assertCodes(
                "Three Sudmarkian troops were killed in a Norlandian attack.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void whoFiredTheBulletThatKilledThemKilledThem() {
        assertCodes("Three Sudmarkian troops were killed by a bullet fired by Norlandia.", "ASSAULT AAA > BBB ACTUAL");
        assertCodes("Three Sudmarkian troops were killed by a bullet found by Norlandia.", "ASSAULT - > BBB ACTUAL");
    }

    @Test
    void attackInAClauseWithWhenIsTheSame() {
        assertCodes(
                "Three Sudmarkian troops were killed when Norlandia shelled a town.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void killingByMishapTakesNothingFromAnAttackElsewhere() {
        assertCodes(
                "Three Sudmarkian troops were killed before Norlandia shelled a town.",
                "ASSAULT - > BBB ACTUAL",
                "ASSAULT/heavy-weapons AAA > - ACTUAL");
    }

    @Test
    void attackThatNobodyInParticularAccusesIsKept() {
        assertCodes("The attack on Sudmark by Norlandia was condemned.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void verbThatOnlyCarriesANounTellsItsDoer() {
        assertCodes("The attack on Sudmark launched by Norlandia went on.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void passiveOfAPatternWithANoun() {
        assertCodes("Sanctions were imposed on Sudmark by Norlandia.", "SANCTION/discontinue AAA > BBB ACTUAL");
    }

    @Test
    void reducedPassive() {
        assertCodes("The sanctions imposed on Sudmark by Norlandia hurt.", "SANCTION/discontinue AAA > BBB ACTUAL");
    }

    @Test
    void nounWithItsDoerAfterBy() {
        assertCodes("The shelling of Sudmark by Norlandia went on.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void nounWithItsDoerBeforeIt() {
        assertCodes("Norlandia's shelling of Sudmark went on.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void nounWithAnAdjectiveForItsDoer() {
        assertCodes("Norlandian shelling of Sudmark went on.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void nounWithoutADoerIsNobodysAct() {
        assertCodes("The shelling of Sudmark went on.");
    }

    @Test
    void nounBetweenTwoHasBothAsActors() {
        assertCodes("Talks between Norlandia and Sudmark began in Ostwick.", "CONSULT AAA+BBB > - ACTUAL");
    }

    @Test
    void conjoinedSubjectsActTogether() {
        assertCodes("Norlandia and Ostmark imposed sanctions on Sudmark.", "SANCTION/discontinue AAA+CCC > BBB ACTUAL");
    }

    @Test
    void conjoinedObjectsAreAllRecipients() {
        assertCodes("Norlandia imposed sanctions on Sudmark and Ostmark.", "SANCTION/discontinue AAA > BBB+CCC ACTUAL");
    }

    @Test
    void conjoinedVerbsShareTheirSubject() {
        assertCodes(
                "Norlandia shelled Sudmark and released two prisoners.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "RETREAT/release AAA > - ACTUAL");
    }

    @Test
    void twoWhoMeetNeedNoRecipient() {
        assertCodes("Norlandia and Sudmark held talks.", "CONSULT AAA+BBB > - ACTUAL");
    }

    @Test
    void oneWhoMeetsNobodyIsSilent() {
        assertCodes("Norlandia held talks.");
    }

    @Test
    void relativeClauseActsForItsNoun() {
        assertCodes(
                "Norlandia, which imposed sanctions on Sudmark in May, held talks with Ostmark.",
                "SANCTION/discontinue AAA > BBB ACTUAL",
                "CONSULT AAA > CCC ACTUAL");
    }

    @Test
    void relativeClauseMayHaveItsNounAsObject() {
        assertCodes("The Ostmarkers that Sudmark released thanked the nurses.", "RETREAT/release BBB > CCC ACTUAL");
    }

    @Test
    void participleAfterTheMainClauseSharesItsSubject() {
        assertCodes(
                "Norlandia attacked Sudmark, shelling Ostmark.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void participleBeforeTheMainClauseSharesItsSubject() {
        assertCodes(
                "Shelling Sudmark for days, Norlandia ignored the world.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void thingOfAStateStandsForTheState() {
        assertCodes("Norlandian troops shelled a Sudmarkian school.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void thingInATownOfAStateStandsForTheState() {
        assertCodes("Norlandian troops shelled a school in Kelstadt.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void thingOfNobodyLeavesTheRecipientOpen() {
        assertCodes("Norlandia shelled a convoy.", "ASSAULT/heavy-weapons AAA > - ACTUAL");
    }

    @Test
    void capitalsStandForTheirStates() {
        assertCodes("Norburg shelled Sudhaven.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void nobodyIsHisOwnRecipient() {
        assertCodes("Norlandia withdrew its troops from Norlandia.", "RETREAT/withdraw AAA > - ACTUAL");
    }

    @Test
    void armyAndTroopsOfOneStateAreOne() {
        assertCodes("The Norlandian army shelled Norlandian troops.", "ASSAULT/heavy-weapons AAA > - ACTUAL");
    }

    @Test
    void policeAndProtestersOfOneStateAreTwo() {
        assertCodes("Norlandian police attacked Norlandian protesters.", "ASSAULT/heavy-weapons AAA > AAA ACTUAL");
    }

    @Test
    void rebelsAreThoseOfTheStateTheyAttack() {
        assertCodes("Rebels attacked the Sudmarkian army.", "ASSAULT/heavy-weapons BBB > BBB ACTUAL");
    }

    @Test
    void rebelsAreThoseOfTheStateThatAttacksThem() {
        assertCodes("The Sudmarkian army attacked rebels.", "ASSAULT/heavy-weapons BBB > BBB ACTUAL");
    }

    @Test
    void rebelsWithoutAnOpponentAreNobodys() {
        assertCodes("Rebels attacked a village.");
    }

    @Test
    void journeyToMeetSomebodyIsOneVisit() {
        assertCodes("Anna Brandt flew to Sudhaven on Monday to meet Tomas Varga.", "CONSULT/visit AAA > BBB ACTUAL");
    }

    @Test
    void journeyThatMeetsNobodyOfRankIsSilent() {
        assertCodes("The pianist visited a museum in Kelstadt.");
    }

    @Test
    void weatherIsNoAttack() {
        assertCodes("A storm hit Norlandia, and the choir met in Sudhaven.");
    }

    @Test
    void conjoinedVerbsShareTheirObject() {
        assertCodes(
                "Norlandia visited and sanctioned Sudmark.",
                "CONSULT/visit AAA > BBB ACTUAL",
                "SANCTION/discontinue AAA > BBB ACTUAL");
    }

    @Test
    void armyOfNoNamedStateIsThatOfTheStateThatTheReportIsAbout() {
        assertCodes(
                "Sudmark burned. Smoke hung over Sudhaven and Kelstadt. The army shelled the rebels.",
                "ASSAULT/heavy-weapons BBB > BBB ACTUAL");
    }

    @Test
    void armyOfNoNamedStateStaysOpenWhereTheReportIsAboutTwo() {
        assertCodes("Sudmark and Norlandia quarrelled over Kelstadt and Tovik. The army shelled a village.");
    }

    @Test
    void foreignTroopsAreNotThoseOfTheState() {
        assertCodes("Sudmark burned. Smoke hung over Sudhaven and Kelstadt. Foreign troops shelled a village.");
    }

    @Test
    void whoTelephonesToAskIsWhoAsks() {
        assertCodes("Norlandia telephoned Sudmark to urge Ostmark to withdraw.", "REQUEST/yield AAA > CCC ACTUAL");
    }

    @Test
    void whatIsSetFreeIsTheObject() {
        assertCodes("Norlandia set free a group of Sudmarkian prisoners.", "RETREAT/release AAA > BBB ACTUAL");
    }

    @Test
    void whatHangsOnHomeBelongsToTheVerb() {
        assertCodes("Norlandia withdrew its soldiers home from Sudmark.", "RETREAT/withdraw AAA > BBB ACTUAL");
    }

    @Test
    void anAllyWithANameIsARecipientToo() {
        assertCodes(
                "Norlandia imposed sanctions on Sudmark and its ally Ostmark.",
                "SANCTION/discontinue AAA > BBB+CCC ACTUAL");
    }

    @Test
    void callThatIsOnlySpokenOfNeedsSomebody() {
        assertCodes("Norlandia's call for a visit drew a crowd.");
    }

    @Test
    void whatIsStruckIsSomebodys() {
        assertCodes("Two Sudmarkian schools were shelled.", "ASSAULT/heavy-weapons - > BBB ACTUAL");
    }

    @Test
    void callForSomethingNeedsNobodyWhoIsCalled() {
        assertCodes("Norlandia repeated its call for a visit.", "REQUEST/meet AAA > - ACTUAL");
    }
}
