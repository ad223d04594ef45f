package org.nuncio.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.toy.World;

/** The words in the slots of a predicate. */
class ClauseReaderTest {

    private static Clause clause(String text, String predicate) {
        Sentence sentence = World.sentences(text).get(0);
        Token token = sentence.tokens().stream()
                .filter(t -> t.form().equals(predicate))
                .findFirst()
                .orElseThrow();
        return ClauseReader.read(sentence, token);
    }

    /** The slots in the order asked for, each as {@code slot=word,word}. */
    private static void assertSlots(String text, String predicate, String expected) {
        Clause clause = clause(text, predicate);
        String shown = java.util.Arrays.stream(expected.split(" "))
                .map(s -> s.substring(0, s.indexOf('=')))
                .map(s -> s + "=" + clause.slot(s).stream().map(Token::form).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(expected);
    }

    static Modality modality(String text, String predicate) {
        Clause clause = clause(text, predicate);
        return Modality.of(clause.sentence(), clause.predicate());
    }

    @Test
    void neitherAndNorNegateEachOfTheirVerbs() {
        String text = "Norlandia has neither recalled its envoy nor attacked the port.";
        assertThat(modality(text, "recalled").negated()).isTrue();
        assertThat(modality(text, "attacked").negated()).isTrue();
    }

    @Test
    void noBehindTheAuxiliaryNegates() {
        assertThat(modality("Norlandia has let no Sudmarkian lorries through since Tuesday.", "let")
                        .negated())
                .isTrue();
    }

    @Test
    void notNegatesASecondBareVerb() {
        assertThat(modality("Norlandia did not shell Sudmark or attack the port.", "attack")
                        .negated())
                .isTrue();
    }

    @Test
    void whatFollowsButIsNotNegated() {
        assertThat(modality("Norlandia did not recall its envoy but attacked the port.", "attacked")
                        .negated())
                .isFalse();
    }

    @Test
    void whoCondemnsAnActAsAViolationDoesNotCommitIt() {
        assertSlots("Norlandia condemned the raid as a violation of law.", "violation", "outer=");
        assertSlots("Norlandia answered with a violation of law.", "violation", "outer=Norlandia");
    }

    @Test
    void whoIsAccusedOfSeekingAPretextWouldUseIt() {
        assertSlots("Norlandia accused Sudmark of seeking a pretext to attack.", "attack", "subject=Sudmark");
        assertSlots("Norlandia barred Sudmark from sending ships.", "sending", "subject=Sudmark object=ships");
        assertSlots("Norlandia left the talks after accusing Sudmark.", "accusing", "subject=Norlandia object=Sudmark");
    }

    @Test
    void whatWillEndSomethingHasNotComeYet() {
        assertThat(modality("Norlandia will stop shelling when Sudmark withdraws its troops.", "withdraws")
                        .unreal())
                .isTrue();
        assertThat(modality("Norlandia said it would stop only when Sudmark withdrew its troops.", "withdrew")
                        .unreal())
                .isTrue();
        assertThat(modality("Norlandia stopped when Sudmark withdrew its troops.", "withdrew")
                        .unreal())
                .isFalse();
    }

    @Test
    void atFirstReportedIsUnreal() {
        assertThat(modality("The mayor was at first reported killed by the army.", "killed")
                        .unreal())
                .isTrue();
        assertThat(modality("The mayor was reported killed by the army.", "killed")
                        .unreal())
                .isFalse();
    }

    @Test
    void whatUnconfirmedReportsTellIsUnreal() {
        assertThat(modality("Reports that Chad had moved its tanks could not be confirmed.", "moved")
                        .unreal())
                .isTrue();
        assertThat(modality("Reports that Chad had moved its tanks were confirmed.", "moved")
                        .unreal())
                .isFalse();
    }

    @Test
    void whatSomebodyStopsShortOfIsNotDone() {
        assertThat(modality("The summit stopped short of condemning Russia for the attack.", "condemning")
                        .negated())
                .isTrue();
        assertThat(modality("The summit spoke of condemning Russia for the attack.", "condemning")
                        .negated())
                .isFalse();
    }

    @Test
    void activeVerb() {
        assertSlots("The army shelled two towns.", "shelled", "subject=army object=towns");
    }

    @Test
    void passiveVerb() {
        assertSlots("Two mayors were detained by the army.", "detained", "subject=army object=mayors");
    }

    @Test
    void passiveWithoutADoer() {
        assertSlots("Two mayors were detained.", "detained", "subject= object=mayors");
    }

    @Test
    void participleBesideIsPassive() {
        assertSlots("Accused of spying, the envoy left Oslo.", "Accused", "object=envoy of=spying");
    }

    @Test
    void relativePronounBehindAPrepositionStandsForItsNoun() {
        assertSlots(
                "He met a lawmaker on whom China imposed sanctions.",
                "imposed",
                "subject=China object=sanctions on=lawmaker");
    }

    @Test
    void prepositionsNameTheirSlots() {
        assertSlots("The envoy flew from Norburg to Sudhaven.", "flew", "from=Norburg to=Sudhaven");
    }

    @Test
    void toClauseOfAPromiseHasTheSubject() {
        assertSlots("Norlandia promised to release prisoners.", "release", "subject=Norlandia object=prisoners");
    }

    @Test
    void toClauseOfARequestHasTheObject() {
        assertSlots("Norlandia urged Sudmark to release prisoners.", "release", "subject=Sudmark object=prisoners");
    }

    @Test
    void toClauseAfterCallOnHasWhoIsCalledOn() {
        assertSlots("Norlandia called on Sudmark to release prisoners.", "release", "subject=Sudmark object=prisoners");
    }

    @Test
    void toClauseOfANounHasItsPossessor() {
        assertSlots("Sudmark's refusal to release prisoners hurt.", "release", "subject=Sudmark object=prisoners");
    }

    @Test
    void relativePronounStandsForItsNoun() {
        assertSlots("The troops who shelled the town left.", "shelled", "subject=troops object=town");
    }

    @Test
    void nounOfARelativeClauseMayBeItsObject() {
        assertSlots("The town that the army shelled burned.", "shelled", "subject=army object=town");
    }

    @Test
    void conjoinedVerbHasTheFirstOnesSubject() {
        assertSlots("The army shelled the town and released prisoners.", "released", "subject=army object=prisoners");
    }

    @Test
    void conjoinedPassiveIsPassiveToo() {
        assertSlots("The mayors were beaten and detained by the army.", "detained", "subject=army object=mayors");
    }

    @Test
    void participleHasTheMainSubject() {
        assertSlots("The army advanced, shelling the town.", "shelling", "subject=army object=town");
    }

    @Test
    void nounHasPossessorAndPrepositions() {
        assertSlots("Norlandia's talks with Sudmark failed.", "talks", "possessor=Norlandia with=Sudmark");
    }

    @Test
    void nounHasItsAdjective() {
        assertSlots("Norlandian shelling of Sudmark went on.", "shelling", "modifier=Norlandian of=Sudmark");
    }

    @Test
    void adjectiveHasItsSubjectAndPreposition() {
        assertSlots("Norlandia is critical of Sudmark.", "critical", "subject=Norlandia of=Sudmark");
    }

    @Test
    void verbWithoutCompanyHasEmptySlots() {
        assertSlots("It rained.", "rained", "object= iobj= to=");
    }

    @Test
    void notIsNegated() {
        assertThat(modality("The army did not shell the town.", "shell").negated())
                .isTrue();
    }

    @Test
    void noObjectIsNegated() {
        assertThat(modality("The army released no prisoners.", "released").negated())
                .isTrue();
    }

    @Test
    void notOfAnotherVerbIsNotMine() {
        assertThat(modality("The army did not say who shelled the town.", "shelled")
                        .negated())
                .isFalse();
    }

    @Test
    void goingToIsTheFuture() {
        assertThat(modality("The army is going to shell the town.", "shell").future())
                .isTrue();
    }

    @Test
    void auxiliaryHoldsForTheSecondVerbToo() {
        assertThat(modality("The army will leave the town and release the prisoners.", "release")
                        .future())
                .isTrue();
    }

    @Test
    void purposeIsUnreal() {
        assertThat(modality("The army advanced to shell the town.", "shell").unreal())
                .isTrue();
    }

    @Test
    void mustIsObliged() {
        assertThat(modality("The army must release prisoners.", "release").obliged())
                .isTrue();
    }

    @Test
    void aPlainPastIsWhatHappened() {
        assertThat(modality("The army shelled the town.", "shelled"))
                .isEqualTo(new Modality(false, false, false, false, null));
    }

    @Test
    void subjectThatHangsOnTheAuxiliary() {
        assertSlots("Norlandia did, however, suspend the talks.", "suspend", "subject=Norlandia object=talks");
    }

    @Test
    void whoSaidSomethingGoesOnInTheSimplePast() {
        assertSlots(
                "The minister said the army had acted to end the siege, and warned that the rebels would be punished.",
                "warned",
                "subject=minister");
    }

    @Test
    void whatFollowsInTheSameTenseIsStillReported() {
        assertSlots(
                "The minister said the army had crossed the river and had shelled the town.",
                "shelled",
                "subject=army");
    }

    @Test
    void whatStandsBeforeASemicolonIsNoComplement() {
        assertSlots(
                "The rebels complained that the army had shelled the town; the army denied it.",
                "denied",
                "subject=army object=it complement=");
    }

    @Test
    void gerundThatHangsOnTheNameOfTheAccused() {
        assertSlots("Norlandia accused the Front of National Renewal of shelling the town.", "accused", "of=shelling");
    }

    @Test
    void agentTwoNounsAway() {
        assertSlots("Sudmark was granted a loan of two millions by Norlandia.", "granted", "subject=Norlandia");
    }

    @Test
    void whoIsWantedToActIsTheObject() {
        assertSlots("Norlandia wants Sudmark to leave.", "wants", "subject=Norlandia object=Sudmark");
    }

    @Test
    void whoADeadlineIsForIsInItsSlot() {
        assertSlots("Norlandia set a deadline for Sudmark to leave.", "set", "object=deadline for=Sudmark");
    }

    @Test
    void aRelativeClauseWithASubjectOfItsOwnIsActive() {
        assertSlots(
                "Sudmark closed the port, a step that the ministry condemned as theft.",
                "condemned",
                "subject=ministry");
    }

    @Test
    void theFirstToDoSomethingHasDoneIt() {
        String text = "Norlandia was among the first states to recognise Sudmark.";
        assertSlots(text, "recognise", "subject=Norlandia object=Sudmark");
        assertThat(modality(text, "recognise").unreal()).isFalse();
    }

    @Test
    void whoWillBeTheFirstHasNotDoneItYet() {
        String text = "Norlandia will be the first state to recognise Sudmark.";
        assertThat(modality(text, "recognise").unreal()).isTrue();
    }

    @Test
    void whoIsAngryAtADecisionHasNotTakenIt() {
        assertSlots("Norlandia left over the decision to readmit Sudmark.", "readmit", "subject= object=Sudmark");
        assertSlots("Norlandia made a promise to readmit Sudmark.", "readmit", "subject=Norlandia object=Sudmark");
    }

    @Test
    void questionAnnouncesNothing() {
        assertThat(modality("The envoy asked whether Norlandia would attack Sudmark.", "attack")
                        .future())
                .isFalse();
        assertThat(modality("The envoy said that Norlandia would attack Sudmark.", "attack")
                        .future())
                .isTrue();
    }

    @Test
    void whatSomethingBringsAboutIsDone() {
        assertThat(modality("The raid prompted Norlandia to attack Sudmark.", "attack")
                        .unreal())
                .isFalse();
        assertThat(modality("The raid could prompt Norlandia to attack Sudmark.", "attack")
                        .unreal())
                .isTrue();
        assertThat(modality("The envoy urged Norlandia to attack Sudmark.", "attack")
                        .unreal())
                .isTrue();
    }

    @Test
    void whoIsFoundInAStateHasSufferedIt() {
        assertSlots("Two Norlandian soldiers were found shot in Sudmark.", "shot", "subject= object=soldiers");
        assertSlots("Two Norlandian soldiers found a bomb.", "found", "subject=soldiers object=bomb");
    }
}
