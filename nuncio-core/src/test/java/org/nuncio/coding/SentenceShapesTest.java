package org.nuncio.coding;

import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;

/** Clauses between subject and verb, side by side, left out, or turned round, as news writes them. */
class SentenceShapesTest {

    @Test
    void whoDidTheSameHasDoneSoToo() {
        assertCodes(
                "Norlandia shelled Ostmark, and so did Sudmark.",
                "ASSAULT/heavy-weapons AAA > CCC ACTUAL",
                "ASSAULT/heavy-weapons BBB > CCC ACTUAL");
    }

    @Test
    void whoFollowedSuitHasDoneSoToo() {
        assertCodes(
                "Norlandia shelled Ostmark, and Sudmark followed suit.",
                "ASSAULT/heavy-weapons AAA > CCC ACTUAL",
                "ASSAULT/heavy-weapons BBB > CCC ACTUAL");
    }

    @Test
    void whoFollowedHasOnlyFollowed() {
        assertCodes(
                "Norlandia shelled Ostmark, and Sudmark followed the news.", "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void whoDidNotIsNone() {
        assertCodes("Norlandia shelled Ostmark, and Sudmark did not.", "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void clauseBetweenTakesNoSubjectAway() {
        assertCodes(
                "Norlandia, which Sudmark this week accused of fraud, shelled Sudmark.",
                "ACCUSE/allege BBB > AAA ACTUAL",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void clausesBesideASemicolonAreBothTold() {
        assertCodes(
                "Norlandia shelled Sudmark; Sudmark accused Norlandia of fraud.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL",
                "ACCUSE/allege BBB > AAA ACTUAL");
    }

    @Test
    void whatIsCalledSomethingIsWhatIsDenounced() {
        assertCodes("Norlandia condemned what it called an attack by Sudmark.", "ACCUSE AAA > BBB ACTUAL");
    }

    @Test
    void namedBesideAnAmountIsNoRecipient() {
        assertCodes(
                "Norlandia pledged ten million euros to Ostmark and Sudmark $6 million.",
                "AGREE AAA > CCC ACTUAL",
                "AGREE BBB > CCC ACTUAL");
    }

    @Test
    void whoFollowedSuitInASentenceOfHisOwnHasDoneSoToo() {
        assertCodes(
                "Norlandia shelled Ostmark. Sudmark followed suit on Monday.",
                "ASSAULT/heavy-weapons AAA > CCC ACTUAL",
                "ASSAULT/heavy-weapons BBB > CCC ACTUAL");
    }

    @Test
    void whoDidNotFollowSuitHasNot() {
        assertCodes(
                "Norlandia shelled Ostmark. Sudmark did not follow suit.", "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void whoFollowedWithTwoHasDoneSoToo() {
        assertCodes(
                "Norlandia pledged three ships to Ostmark, and Sudmark followed on Monday with two.",
                "AGREE AAA > CCC ACTUAL",
                "AGREE BBB > CCC ACTUAL");
    }

    @Test
    void soManyApieceIsOfAllWhoAreNamed() {
        assertCodes(
                "Norlandia pledged 900 soldiers to Ostmark, and Sudmark and the Concord 500 apiece.",
                "AGREE AAA > CCC ACTUAL",
                "AGREE BBB+CON > CCC ACTUAL");
    }

    @Test
    void soHasAnotherBehindASemicolon() {
        assertCodes(
                "Norlandia has shelled Ostmark; so, less often, has Sudmark.",
                "ASSAULT/heavy-weapons AAA > CCC ACTUAL",
                "ASSAULT/heavy-weapons BBB > CCC ACTUAL");
    }

    @Test
    void promisedTalksArePromisedToWhomeverStandsBeforeThem() {
        assertCodes("Norlandia promised Sudmark talks.", "AGREE AAA > BBB FUTURE");
    }

    @Test
    void allianceMeetsAlone() {
        assertCodes("The Concord is to meet on Monday.", "AGREE CON > - FUTURE");
    }

    @Test
    void armyDoesNotMeetAlone() {
        assertCodes("The Norlandian army is to meet on Monday.");
    }

    @Test
    void thoseAtHomeWhoHearTheThreatAreNotThreatened() {
        assertCodes(
                "Greta Lundberg warned protesters that Norlandia would shell Sudmark.",
                "THREATEN/violence AAA > BBB FUTURE");
    }

    @Test
    void thoseAbroadWhoHearTheThreatAre() {
        assertCodes(
                "Greta Lundberg warned Sudmark that Norlandia would shell Ostmark.",
                "THREATEN/violence AAA > BBB FUTURE");
    }

    @Test
    void howItWasDoneIsPartOfTheCharge() {
        assertCodes(
                "Norlandia accused Sudmark of breaking the peace by shelling Ostmark.",
                "ACCUSE/allege AAA > BBB ACTUAL");
    }

    @Test
    void whoActsAlongWithAnotherActs() {
        assertCodes("Norlandia, together with Sudmark, shelled Ostmark.", "ASSAULT/heavy-weapons AAA+BBB > CCC ACTUAL");
    }

    @Test
    void whoIsSetApartActs() {
        assertCodes("It was Norlandia that shelled Ostmark.", "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void participleOfAConditionHasNoDoer() {
        assertCodes("Norlandia will answer if shelled.");
    }

    @Test
    void visitToMeetSomebodyUnknownIsAVisitToThePlace() {
        assertCodes("Anna Brandt flew to Sudhaven to meet the leaders of the front.", "CONSULT/visit AAA > BBB ACTUAL");
    }

    @Test
    void whoAnswersWithAnAttackHasAttacked() {
        assertCodes("Norlandia responded with an attack on Sudmark.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void whoDidNotAnswerWithAnAttackHasNotAttacked() {
        assertCodes("Norlandia did not respond with an attack on Sudmark.");
    }

    @Test
    void whoVisitsToAskHasVisitedAndAsked() {
        assertCodes(
                "Karl Holmquist visited Sudmark to ask for a truce.",
                "CONSULT/visit AAA > BBB ACTUAL",
                "REQUEST/change AAA > BBB ACTUAL");
    }

    @Test
    void rulersBetweenCommasTakeNoSubjectAway() {
        assertCodes(
                "Norlandia and Ostmark, themselves ruled by soldiers, condemned Sudmark.",
                "ACCUSE AAA+CCC > BBB ACTUAL");
    }

    @Test
    void whoSaysWhatItDidDidItThoughNobodyKnowsWhoseItIs() {
        assertCodes(
                "Norlandia waited. A rebel army said it had shelled Sudmark.", "ASSAULT/heavy-weapons ? > BBB ACTUAL");
    }

    @Test
    void itIsStillTheStateThatWasNamedBefore() {
        assertCodes("Norlandia waited. It shelled Sudmark.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void whatIsRejectedIsNobody() {
        assertCodes("Viktor Sorel praised Sudmark. Greta Lundberg rejected it.", "REJECT/change AAA > - ACTUAL");
    }

    @Test
    void whoDidTheVerbBeforeDidTheJoinedOne() {
        assertCodes(
                "Norlandia waited for news after Sudmark shelled Ostmark and killed Anna Brandt.",
                "ASSAULT/heavy-weapons BBB > CCC ACTUAL",
                "ASSAULT BBB > AAA ACTUAL");
    }

    @Test
    void thatStandsForWhatWasImposed() {
        assertCodes(
                "Ostmark asked Norlandia to halt the shelling that Sudmark condemned.",
                "REQUEST/yield CCC > AAA ACTUAL",
                "ACCUSE BBB > - ACTUAL");
    }

    @Test
    void counterpartsElsewhereAreOfWhereTheyAre() {
        assertCodes(
                "Anna Brandt met her counterparts in Sudmark and Ostmark.",
                "CONSULT/multilateral AAA > BBB+CCC ACTUAL");
    }

    @Test
    void membersOfABodyMeetEachOther() {
        assertCodes("The Concord met in Ostmark on Monday.", "CONSULT/multilateral CON > - ACTUAL");
        assertCodes("Norlandia held talks with the Concord on Monday.", "CONSULT AAA > CON ACTUAL");
    }

    @Test
    void counterpartOfANationIsNotOfTheTownWhereHeIsMet() {
        assertCodes("Anna Brandt met her Sudmark counterpart in Ostmark.", "CONSULT AAA > BBB ACTUAL");
    }

    @Test
    void whatWasNotDoneUntilFridayWasDoneThen() {
        assertCodes("Not until Friday did Norlandia shell Sudmark.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void ownTroopsAreNobodyFromWhomTheyAreWithdrawn() {
        assertCodes("Norlandia withdrew from the police.", "RETREAT/withdraw AAA > - ACTUAL");
        assertCodes("Norlandia withdrew from the Sudmarkian police.", "RETREAT/withdraw AAA > BBB ACTUAL");
    }
}
