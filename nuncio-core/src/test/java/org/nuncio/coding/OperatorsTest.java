package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** Acts inside operators, however deep. */
class OperatorsTest {

    /** Act, then the operators from the outermost to the innermost, then the entry of the act. */
    private static void assertChain(String text, String expected) {
        assertThat(World.events(text))
                .singleElement()
                .extracting(e -> e.act() + " " + String.join(" ", e.reason().operators()) + " "
                        + e.reason().entry())
                .isEqualTo(expected);
    }

    @Test
    void subjectOfAPromiseDoesWhatIsPromised() {
        assertCodes("Norlandia pledged to withdraw from Sudmark.", "AGREE/withdraw AAA > BBB FUTURE");
    }

    @Test
    void promiseNotToAttackIsAnAgreement() {
        assertCodes("Norlandia pledged not to attack Sudmark.", "AGREE AAA > BBB FUTURE");
    }

    @Test
    void promiseToAttackIsAThreat() {
        assertCodes("Norlandia vowed to attack Sudmark.", "THREATEN/violence AAA > BBB FUTURE");
    }

    @Test
    void objectOfARequestDoesWhatIsRequested() {
        assertCodes("Norlandia urged Sudmark to withdraw from Ostmark.", "REQUEST/yield AAA > BBB ACTUAL");
    }

    @Test
    void whoIsCalledOnDoesWhatIsRequested() {
        assertCodes("Norlandia called on Sudmark to release two prisoners.", "REQUEST/yield AAA > BBB ACTUAL");
    }

    @Test
    void requestOfAMeetingAsksToMeet() {
        assertCodes("Norlandia urged Sudmark to meet Ostmark.", "REQUEST/meet AAA > BBB ACTUAL");
    }

    @Test
    void demandedThatNamesWhoIsToDoIt() {
        assertCodes("Norlandia demanded that Sudmark withdraw from Ostmark.", "REQUEST/yield AAA > BBB ACTUAL");
    }

    @Test
    void requestWithoutAnActIsARequestStill() {
        assertCodes("Norlandia urged Sudmark to think.", "REQUEST/change AAA > BBB ACTUAL");
    }

    @Test
    void refusalToMeet() {
        assertCodes("Norlandia refused to meet Sudmark.", "REJECT/meet AAA > BBB ACTUAL");
    }

    @Test
    void refusalAsANoun() {
        assertCodes("Norlandia's refusal to meet Sudmark angered Ostmark.", "REJECT/meet AAA > BBB ACTUAL");
    }

    @Test
    void deniedRefusalIsNegated() {
        assertCodes("Norlandia did not refuse to meet Sudmark.", "REJECT/meet AAA > BBB NEGATED");
    }

    @Test
    void accusedDoesWhatHeIsAccusedOf() {
        assertCodes("Norlandia accused Sudmark of shelling Ostmark.", "ACCUSE/allege AAA > BBB ACTUAL");
    }

    @Test
    void threatToAttackIsOfViolence() {
        assertCodes("Norlandia threatened to attack Sudmark.", "THREATEN/violence AAA > BBB FUTURE");
    }

    @Test
    void threatWithAnAttackIsOfViolence() {
        assertCodes("Norlandia threatened Sudmark with an attack.", "THREATEN/violence AAA > BBB FUTURE");
    }

    @Test
    void shellingThatStopsIsARetreat() {
        assertCodes("Norlandia stopped the shelling of Sudmark.", "RETREAT AAA > BBB ACTUAL");
    }

    @Test
    void talksThatStopAreARefusal() {
        assertCodes("Norlandia suspended talks with Sudmark.", "REJECT/meet AAA > BBB ACTUAL");
    }

    @Test
    void stopWithoutAnActIsSilent() {
        assertCodes("Norlandia stopped the buses.");
    }

    @Test
    void urgedToHaltTheShelling() {
        assertCodes("Norlandia urged Sudmark to halt the shelling.", "REQUEST/yield AAA > BBB ACTUAL");
    }

    @Test
    void refusedToHaltTheShelling() {
        assertCodes("Norlandia refused to halt the shelling of Sudmark.", "REJECT/yield AAA > BBB ACTUAL");
    }

    @Test
    void threatenedToSuspendTalks() {
        assertCodes("Norlandia threatened to suspend talks with Sudmark.", "THREATEN/relations AAA > BBB FUTURE");
    }

    @Test
    void threeOperatorsOverOneAct() {
        assertCodes(
                "Norlandia accused Sudmark of refusing to halt the shelling of Ostmark.",
                "ACCUSE/allege AAA > BBB ACTUAL");
    }

    @Test
    void theReasonNamesTheWholeChain() {
        assertChain(
                "Norlandia accused Sudmark of refusing to halt the shelling of Ostmark.",
                "ACCUSE accuse.accuse.01 refuse.refuse.01 stop.halt.01 assault.shell.01");
    }

    @Test
    void aPromiseKeepsTheActThatIsPromised() {
        assertChain("Norlandia pledged to withdraw from Sudmark.", "RETREAT promise.pledge.01 retreat.withdraw.01");
    }

    @Test
    void requestOverPromiseOverStop() {
        assertCodes("Norlandia urged Sudmark to promise to stop shelling Ostmark.", "REQUEST/change AAA > BBB ACTUAL");
    }

    @Test
    void urgingAHorseIsNoRequest() {
        assertCodes("The rider urged the horse to halt.");
    }

    @Test
    void passiveAccusationKeepsTheActInside() {
        assertCodes("Sudmark was accused by Norlandia of shelling Ostmark.", "ACCUSE/allege AAA > BBB ACTUAL");
    }

    @Test
    void orderedAttackIsOnesOwn() {
        assertCodes("Norlandia ordered an attack on Sudmark.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void orderedWithdrawalOfAnotherIsADemand() {
        assertCodes("Norlandia ordered a withdrawal by Sudmark.", "REQUEST/yield AAA > BBB ACTUAL");
    }

    @Test
    void whoPassesAResolutionSaysWhatStandsInIt() {
        assertCodes(
                "Norlandia passed a resolution urging Sudmark to halt the shelling.", "REQUEST/yield AAA > BBB ACTUAL");
    }

    @Test
    void membersOfAGroupHaveWrittenWhatItPassed() {
        assertCodes(
                "A group of Norlandian ministers passed a resolution urging Sudmark to halt the shelling.",
                "REQUEST/yield AAA > BBB ACTUAL");
    }

    @Test
    void whomALetterIsAddressedToIsThreatenedInIt() {
        assertCodes("Norlandia sent a letter to Sudmark threatening to attack.", "THREATEN/violence AAA > BBB FUTURE");
    }

    @Test
    void whoeverIsToMeetTheConditionIsThreatened() {
        assertCodes(
                "Norlandia threatened to attack if Sudmark crossed the river.",
                "THREATEN/violence AAA > BBB CONDITIONAL");
    }

    @Test
    void whatAnotherMustDoIsADemand() {
        assertCodes("Norlandia said that Sudmark must think.", "REQUEST/change AAA > BBB ACTUAL");
    }

    @Test
    void whatOneMustDoOneselfIsNoDemand() {
        assertCodes("Norlandia said that Norlandia must think.");
    }

    @Test
    void anExpressionMayHaveItsNotInIt() {
        assertCodes("Norlandia would not bow to Sudmark.", "REJECT/change AAA > BBB ACTUAL");
    }

    @Test
    void withoutItsNotTheExpressionIsSilent() {
        assertCodes("Norlandia would bow to Sudmark.");
    }

    @Test
    void theyAccuseEachOther() {
        assertCodes(
                "Norlandia and Sudmark accused each other of shelling Ostmark.", "ACCUSE/allege AAA+BBB > - ACTUAL");
    }

    @Test
    void anAppealThatNobodyKnownHeardWasMadeStill() {
        assertCodes("Norlandia's demand to Sudmark was rejected.", "REQUEST/change AAA > BBB ACTUAL");
    }

    @Test
    void requestIsToYieldWhereItsWordsSaySo() {
        assertCodes("Norlandia urged Sudmark to surrender the port.", "REQUEST/yield AAA > BBB ACTUAL");
        assertCodes("Norlandia urged Sudmark to give back the port.", "REQUEST/yield AAA > BBB ACTUAL");
        assertCodes("Norlandia urged Sudmark to take up serious dialogue.", "REQUEST/meet AAA > BBB ACTUAL");
    }

    @Test
    void requestOfWhichTheWordsTellNothingAsksForChange() {
        assertCodes("Norlandia urged Sudmark to think.", "REQUEST/change AAA > BBB ACTUAL");
        assertCodes("Norlandia urged Sudmark to return to the table.", "REQUEST/change AAA > BBB ACTUAL");
    }
}
