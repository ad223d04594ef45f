package org.nuncio.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** Whether it is said to have happened. */
class StatusTest {

    /** The words of the condition of the first conditional event. */
    private static void assertCondition(String text, String condition) {
        List<CodedEvent> events = World.events(text);
        assertThat(events)
                .filteredOn(e -> e.status() == Status.CONDITIONAL)
                .first()
                .extracting(e -> e.condition().cut(text))
                .isEqualTo(condition);
    }

    @Test
    void notDoneIsNegated() {
        assertCodes("Sudmark did not shell Norlandia.", "ASSAULT/heavy-weapons BBB > AAA NEGATED");
    }

    @Test
    void neverDoneIsNegated() {
        assertCodes("Sudmark never shelled Norlandia.", "ASSAULT/heavy-weapons BBB > AAA NEGATED");
    }

    @Test
    void wronglyBelievedIsHypothetical() {
        assertCodes(
                "Norlandia was wrongly believed to have shelled Sudmark.",
                "ASSAULT/heavy-weapons AAA > BBB HYPOTHETICAL");
    }

    @Test
    void doneByNobodyIsNobodysAct() {
        assertCodes("Nobody shelled Norlandia.");
    }

    @Test
    void attackToComeIsAThreat() {
        assertCodes("Norlandia will shell Sudmark.", "THREATEN/violence AAA > BBB FUTURE");
    }

    @Test
    void meetingToComeIsAnAgreement() {
        assertCodes("Norlandia will meet Sudmark.", "AGREE AAA > BBB FUTURE");
    }

    @Test
    void willNotMeetIsARefusal() {
        assertCodes("Norlandia will not meet Sudmark.", "REJECT/meet AAA > BBB ACTUAL");
    }

    @Test
    void willNotReleaseIsARefusalToYield() {
        assertCodes("Norlandia will not release the Sudmarkian prisoners.", "REJECT/yield AAA > BBB ACTUAL");
    }

    @Test
    void willNotAttackIsAPromise() {
        assertCodes("Norlandia will not attack Sudmark.", "AGREE AAA > BBB ACTUAL");
    }

    @Test
    void ifTheOtherAttacks() {
        assertCodes(
                "If Sudmark attacks Ostmark, Norlandia will impose sanctions on Sudmark.",
                "ASSAULT/heavy-weapons BBB > CCC HYPOTHETICAL",
                "THREATEN/relations AAA > BBB CONDITIONAL");
    }

    @Test
    void shouldTheOtherAttack() {
        assertCodes(
                "Should Sudmark attack Ostmark, Norlandia will impose sanctions on Sudmark.",
                "ASSAULT/heavy-weapons BBB > CCC HYPOTHETICAL",
                "THREATEN/relations AAA > BBB CONDITIONAL");
    }

    @Test
    void unlessTheOtherWithdraws() {
        assertCodes(
                "Norlandia will impose sanctions on Sudmark unless Sudmark withdraws from Ostmark.",
                "THREATEN/relations AAA > BBB CONDITIONAL",
                "RETREAT/withdraw BBB > CCC HYPOTHETICAL");
    }

    @Test
    void inCaseOfAnAttack() {
        assertCodes(
                "Norlandia will attack Sudmark in case of a Sudmarkian attack on Ostmark.",
                "THREATEN/violence AAA > BBB CONDITIONAL",
                "ASSAULT/heavy-weapons BBB > CCC HYPOTHETICAL");
    }

    @Test
    void inCaseItAttacks() {
        assertCondition(
                "Norlandia would impose sanctions on Sudmark in case it attacks Ostmark.", "it attacks Ostmark");
    }

    @Test
    void inTheEventOfAnAttack() {
        assertCodes(
                "Norlandia will impose sanctions on Sudmark in the event of a Sudmarkian attack on Ostmark.",
                "THREATEN/relations AAA > BBB CONDITIONAL",
                "ASSAULT/heavy-weapons BBB > CCC HYPOTHETICAL");
    }

    @Test
    void theConditionIsKeptInItsWords() {
        assertCondition(
                "If Sudmark attacks Ostmark, Norlandia will impose sanctions on Sudmark.",
                "If Sudmark attacks Ostmark");
    }

    @Test
    void theConditionMayBeANoun() {
        assertCondition(
                "Norlandia will impose sanctions on Sudmark in the event of an attack.", "in the event of an attack");
    }

    @Test
    void whetherIsNoCondition() {
        assertCodes("Norlandia met Sudmark whether or not Ostmark liked it.", "CONSULT AAA > BBB ACTUAL");
    }

    @Test
    void mayIsHypothetical() {
        assertCodes("Norlandia may attack Sudmark.", "ASSAULT/heavy-weapons AAA > BBB HYPOTHETICAL");
    }

    @Test
    void couldIsHypothetical() {
        assertCodes("Norlandia could attack Sudmark.", "ASSAULT/heavy-weapons AAA > BBB HYPOTHETICAL");
    }

    @Test
    void possibleIsHypothetical() {
        assertCodes(
                "A possible Norlandian attack on Sudmark worries the world.",
                "ASSAULT/heavy-weapons AAA > BBB HYPOTHETICAL");
    }

    @Test
    void threatOfIsHypothetical() {
        assertCodes(
                "The threat of a Norlandian attack on Sudmark grew.", "ASSAULT/heavy-weapons AAA > BBB HYPOTHETICAL");
    }

    @Test
    void wouldAloneIsHypothetical() {
        assertCodes("Norlandia would attack Sudmark.", "ASSAULT/heavy-weapons AAA > BBB HYPOTHETICAL");
    }

    @Test
    void wouldAfterSaidIsTheFuture() {
        assertCodes("Norlandia said it would attack Sudmark.", "THREATEN/violence AAA > BBB FUTURE");
    }

    @Test
    void weIsWhoSpeaks() {
        assertCodes("\"We will attack Sudmark,\" Norlandia said.", "THREATEN/violence AAA > BBB FUTURE");
    }

    @Test
    void whatIsSaidToHaveHappenedIsActual() {
        assertCodes("According to Sudmark, Norlandia shelled Ostmark.", "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void neitherNorIsNegated() {
        assertCodes("Neither Norlandia nor Ostmark shelled Sudmark.", "ASSAULT/heavy-weapons AAA+CCC > BBB NEGATED");
    }

    @Test
    void aThreatKeepsItsCondition() {
        String text = "Norlandia threatened a strike if Sudmark stayed.";
        assertThat(World.events(text).get(0).condition().cut(text)).isEqualTo("if Sudmark stayed");
    }

    @Test
    void whatWouldBringIsTheConditionOfAThreat() {
        String text = "Norlandia threatened that any attack on Ostmark would bring an answer.";
        assertThat(World.events(text).get(0).condition().cut(text)).isEqualTo("any attack on Ostmark");
    }

    @Test
    void releaseThatOthersExpectIsAConcession() {
        assertCodes("Norlandia will release the Sudmarkian prisoners.", "CONCEDE/release AAA > BBB FUTURE");
    }

    @Test
    void releaseThatOneAnnouncesOneselfIsAPromise() {
        assertCodes("Norlandia said it would release the Sudmarkian prisoners.", "AGREE/release AAA > BBB FUTURE");
    }

    @Test
    void whatReportsThatAreDeniedSayIsNegated() {
        assertCodes(
                "Ostmark denied reports that Norlandia had shelled Sudmark.",
                "ASSAULT/heavy-weapons AAA > BBB NEGATED");
    }

    @Test
    void whatReportsThatAreBelievedSayIsNot() {
        assertCodes(
                "Ostmark believed reports that Norlandia had shelled Sudmark.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void whatIsWaitedForHasNotHappened() {
        assertCodes(
                "Ostmark will wait until Sudmark is shelled by Norlandia.",
                "ASSAULT/heavy-weapons AAA > BBB HYPOTHETICAL");
    }

    @Test
    void whatWasWaitedForHas() {
        assertCodes("Ostmark waited until Norlandia shelled Sudmark.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void firstOfTheRegionHasDoneSo() {
        assertCodes(
                "Norlandia was the first in the region to shell Ostmark.", "ASSAULT/heavy-weapons AAA > CCC ACTUAL");
    }

    @Test
    void whoeverWillBeFirstHasNot() {
        assertCodes(
                "Norlandia will be the first in the region to shell Ostmark.",
                "ASSAULT/heavy-weapons AAA > CCC HYPOTHETICAL");
    }

    @Test
    void promiseIsMadeToWhoeverIsToMeetItsCondition() {
        assertCodes(
                "Norlandia promised to release the soldiers if Sudmark withdrew its troops.",
                "AGREE/release AAA > BBB CONDITIONAL");
    }

    @Test
    void whoWasAllowedToHasDoneSo() {
        assertCodes("The Norlandian minister was allowed to visit Sudmark.", "CONSULT/visit AAA > BBB ACTUAL");
    }

    @Test
    void whoWasNotAllowedToHasNot() {
        assertCodes(
                "The Norlandian minister was not allowed to visit Sudmark.", "CONSULT/visit AAA > BBB HYPOTHETICAL");
    }

    @Test
    void whatIsWaitedForIsACondition() {
        assertCondition(
                "Norlandia promised to release the soldiers once Sudmark withdrew its troops.",
                "once Sudmark withdrew its troops");
    }

    @Test
    void whatStandsFirstHasCome() {
        assertCodes(
                "Once Sudmark withdrew its troops, Norlandia promised to release the soldiers.",
                "RETREAT/withdraw BBB > - ACTUAL",
                "AGREE/release AAA > - FUTURE");
    }

    @Test
    void providedThatIsACondition() {
        assertCondition(
                "Norlandia promised to release the soldiers, provided that Sudmark withdraws its troops.",
                "provided that Sudmark withdraws its troops");
    }

    @Test
    void refusalToMeetSomebodyUnknownIsARefusal() {
        assertCodes("Norlandia will not meet the leaders of the front.", "REJECT/meet AAA > ? ACTUAL");
    }

    @Test
    void eachOfBothAccuses() {
        assertCodes(
                "Norlandia and Sudmark each accused the other of shelling Ostmark.",
                "ACCUSE/allege AAA+BBB > CCC ACTUAL");
    }

    @Test
    void refusalUnderAConditionIsNoPromise() {
        assertCodes(
                "Norlandia will not release the Sudmarkian soldiers as long as a rebel stands in Tovik.",
                "REJECT/yield AAA > BBB CONDITIONAL");
    }

    @Test
    void whatIsPromisedUntilADayIsNotConditional() {
        assertCodes(
                "Norlandia promised to withdraw its troops from Ostmark until the talks begin.",
                "AGREE/withdraw AAA > CCC FUTURE");
    }

    @Test
    void whatWouldHappenUnderAPlanIsNotAnnounced() {
        assertCodes(
                "Ostmark drew up a plan under which Sudmark would release Norlandia's troops.",
                "RETREAT/release BBB > AAA HYPOTHETICAL");
    }

    @Test
    void whatWouldHappenAsSomebodySaidIsToCome() {
        assertCodes("Sudmark said it would release Norlandia's troops.", "AGREE/release BBB > AAA FUTURE");
    }

    @Test
    void whatIsAGoalIsNotDone() {
        assertCodes("Norlandia said shelling Sudmark was a priority.", "ASSAULT/heavy-weapons AAA > BBB HYPOTHETICAL");
    }

    @Test
    void whatIsAdmittedIsDone() {
        assertCodes("Norlandia admitted shelling Sudmark.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void stopOfAJourneyThatLiesAheadLiesAheadAsWell() {
        assertCodes(
                "Anna Brandt will visit Sudmark before flying to Ostmark.",
                "AGREE/visit AAA > BBB FUTURE",
                "AGREE/visit AAA > CCC FUTURE");
    }

    @Test
    void stopOfAJourneyThatIsOverIsOver() {
        assertCodes(
                "Anna Brandt visited Sudmark before flying to Ostmark.",
                "CONSULT/visit AAA > BBB ACTUAL",
                "CONSULT/visit AAA > CCC ACTUAL");
    }

    @Test
    void noLongerDoneIsNegated() {
        assertCodes("Sudmark no longer bombards Norlandia.", "ASSAULT/heavy-weapons BBB > AAA NEGATED");
    }

    @Test
    void willNoLongerMeetIsARefusal() {
        assertCodes("Norlandia will no longer meet Sudmark.", "REJECT/meet AAA > BBB ACTUAL");
    }

    @Test
    void claimedByNobodyInParticularIsHypothetical() {
        assertCodes(
                "The town was quiet despite claims that Sudmark had shelled Norlandia.",
                "ASSAULT/heavy-weapons BBB > AAA HYPOTHETICAL");
    }

    @Test
    void claimThatIsAnsweredIsAnswered() {
        assertCodes("Norlandia has a claim that Sudmark rejects.", "REJECT/change BBB > AAA ACTUAL");
    }

    @Test
    void whatSomebodyWouldWaitForHasNotHappened() {
        assertCodes(
                "Norlandia would visit Sudmark once Sudmark released the Norlandian troops.",
                "CONSULT/visit AAA > BBB HYPOTHETICAL",
                "RETREAT/release BBB > AAA HYPOTHETICAL");
    }

    @Test
    void asSoonAsItComesIsNotYet() {
        assertCodes(
                "Norlandia will visit Sudmark as soon as Sudmark frees the Norlandian troops.",
                "AGREE/visit AAA > BBB FUTURE",
                "RETREAT/release BBB > AAA HYPOTHETICAL");
    }

    @Test
    void whatCameFirstHasHappened() {
        assertCodes("They left once Sudmark had released the Norlandian troops.", "RETREAT/release BBB > AAA ACTUAL");
    }

    @Test
    void conditionAfterAndIsOne() {
        assertCodes(
                "Troops will leave, and if Sudmark was attacked by Norlandia on Monday, nobody knew.",
                "ASSAULT/heavy-weapons AAA > BBB HYPOTHETICAL");
    }
}
