package org.nuncio.coding.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.coding.LinksTest.assertLinked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Day and place that an event takes from a sentence before its own, and where it takes none; the record names the link. */
class LinkedSentencesTest {
    @Test
    void whoPointsBackIsStillThere() {
        assertLinked(
                "Norlandian troops shelled rebels in Kelstadt on Monday. They then attacked Sudmark's army.",
                "ASSAULT 02-07 Kelstadt",
                "ASSAULT 02-07 Kelstadt: date by scene, place by scene");
    }

    @Test
    void nextSentenceWithoutSuchWordsIsNotOfThatScene() {
        assertLinked(
                "Norlandian troops shelled rebels in Kelstadt on Monday. Sudmark's army attacked Ostmark.",
                "ASSAULT 02-07 Kelstadt",
                "ASSAULT - -");
    }

    @Test
    void judgementOfTheNextSentenceHasNoPlace() {
        assertLinked(
                "Norlandian troops shelled rebels in Kelstadt on Monday. They then condemned Sudmark.",
                "ASSAULT 02-07 Kelstadt",
                "ACCUSE - -");
    }

    @Test
    void oneAttackIsKnownAgainTwoSentencesOn() {
        assertLinked(
                "Norlandia shelled Sudmark in Kelstadt on Monday. Many people fled. Norlandia killed three Sudmarkian soldiers in the attack.",
                "ASSAULT 02-07 Kelstadt",
                "ASSAULT 02-07 Kelstadt: date by scene, place by scene");
    }

    @Test
    void anotherAttackIsNot() {
        assertLinked(
                "Norlandia shelled Sudmark in Kelstadt on Monday. Many people fled. Norlandia killed three Sudmarkian soldiers in an attack.",
                "ASSAULT 02-07 Kelstadt",
                "ASSAULT - -");
    }

    @Test
    void placeThatOpensAParagraphHoldsUntilTheNextIsNamed() {
        assertLinked(
                "In Kelstadt, youths burned tyres. Norlandian troops attacked Sudmarkian rebels. Troops gathered in Tovik. They attacked Sudmark.",
                "ASSAULT - Kelstadt: place by paragraph",
                "ASSAULT - -");
    }

    @Test
    void placeWithinASentenceOrOfOthersDoesNotHoldForTheNext() {
        assertLinked("Youths burned tyres in Kelstadt. Norlandian troops attacked Sudmarkian rebels.", "ASSAULT - -");
        assertLinked("In Kelstadt, youths burned tyres. Norlandian troops attacked Ostmarker rebels.", "ASSAULT - -");
    }

    @Test
    void visitorMeetsHisHostsWhereHeIs() {
        assertLinked(
                "Anna Brandt flew to Sudhaven on Monday. She also met Tomas Varga.",
                "CONSULT 02-07 Sudhaven",
                "CONSULT - Sudhaven: place by visit");
    }

    @Test
    void whoIsMetElsewhereIsNotMetThere() {
        assertLinked(
                "Anna Brandt flew to Sudhaven on Monday. She also met Ilse Rothmann.",
                "CONSULT 02-07 Sudhaven",
                "CONSULT - -");
    }

    @Test
    void meetingByTelephoneHasNoPlace() {
        assertLinked(
                "Anna Brandt flew to Sudhaven on Monday. She also met Tomas Varga by telephone.",
                "CONSULT 02-07 Sudhaven",
                "CONSULT - -");
    }

    @Test
    void partOfTheDayIsOfTheDayToldBefore() {
        assertLinked(
                "Norlandia urged Sudmark to wait on Monday. By nightfall Sudmark urged Norlandia to leave.",
                "REQUEST - -",
                "REQUEST - -");
    }

    @Test
    void victimWithoutANameIsOfTheSceneToldOf() {
        assertThat(List.of(
                        "A man was killed by a stray bullet.",
                        "At least 12 people were wounded.",
                        "Several of the marchers were beaten."))
                .allMatch(Continuity::isVictimOfScene);
        assertThat(List.of(
                        "Anna Brandt was killed.",
                        "The king was wounded in the war.",
                        "A man said that two were killed.",
                        "In May, a man was killed."))
                .noneMatch(Continuity::isVictimOfScene);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police arrested forty people.",
                "Riot police later detained at least 12 men.",
                "Nine were arrested, an officer said.",
                "About 30 young men were rounded up."
            })
    void takenInAfterTheScene(String sentence) {
        assertThat(Continuity.isTakenInAtScene(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police arrested forty people in the capital.",
                "Police arrested two men near the harbour.",
                "Ann Roe was arrested.",
                "The minister said that nine were arrested."
            })
    void takenInElsewhereOrForTheirOwnSake(String sentence) {
        assertThat(Continuity.isTakenInAtScene(sentence)).isFalse();
    }
}
