package org.nuncio.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.clause.ClauseReaderTest.modality;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not done, or not known to be done, though no <i>not</i> stands beside the verb. */
class UndoneTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Instead of attacking Sudmark, Norlandia sent envoys. | attacking",
                "Norlandia is far from withdrawing its troops from Sudmark. | withdrawing",
                "Norlandia came close to attacking Sudmark. | attacking",
                "Norlandia almost attacked Sudmark. | attacked",
                "Norlandia is not going to attack Sudmark, the minister said. | attack",
                "It is not true that Norlandia has attacked Sudmark, the minister said. | attacked"
            })
    void isNotDone(String text, String verb) {
        assertThat(modality(text, verb).negated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is no evidence that Norlandia attacked Sudmark. | attacked",
                "Norlandia is on the verge of attacking Sudmark. | attacking",
                "Norlandia neither confirmed nor denied that it had attacked Sudmark. | attacked",
                "How long will Norlandia attack Sudmark? | attack",
                "An attack on Sudmark would be a mistake, the minister said. | attack",
                "The alleged attack on Sudmark shocked Norlandia. | attack"
            })
    void isNotSaidToBeDone(String text, String verb) {
        assertThat(modality(text, verb).unreal()).isTrue();
        assertThat(modality(text, verb).future()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is evidence that Norlandia attacked Sudmark. | attacked",
                "Norlandia admitted that it had attacked Sudmark. | attacked",
                "Almost 40 men attacked Sudmark. | attacked",
                "Norlandia won the war by attacking Sudmark. | attacking",
                "Norlandia used to attack Sudmark. | attack",
                "The attack on Sudmark would be punished, the minister said. | attack"
            })
    void isDone(String text, String verb) {
        assertThat(modality(text, verb).negated()).isFalse();
        assertThat(modality(text, verb).unreal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia is to free the rebels, and to attack Sudmark in May. | attack",
                "Norlandia is to leave the valley and to open talks with Sudmark. | open"
            })
    void secondInfinitiveOfAPlanLiesAhead(String text, String verb) {
        assertThat(modality(text, verb).future()).isTrue();
    }

    @Test
    void secondInfinitiveOfAWishIsNoPlan() {
        assertThat(modality("Norlandia tried to free the rebels and to attack Sudmark.", "attack")
                        .future())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks between Norlandia and Sudmark are due to resume in May. | Talks",
                "A summit of Norlandia and Sudmark is expected to be held in Norburg. | summit",
                "Talks between Norlandia and Sudmark will resume in May. | Talks"
            })
    void isStillToCome(String text, String noun) {
        assertThat(modality(text, noun).future()).isTrue();
        assertThat(modality(text, noun).unreal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks between Norlandia and Sudmark resumed in May. | Talks",
                "Talks between Norlandia and Sudmark are due to the new king. | Talks"
            })
    void isNotToCome(String text, String noun) {
        assertThat(modality(text, noun).future()).isFalse();
    }
}
