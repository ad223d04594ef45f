package org.nuncio.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.toy.Models;

/** What a bare number counts. */
class CountedAgainTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The army killed three rebels and captured two.|two|rebels",
                "Troops stormed the ship, killing one pirate and seizing six.|six|pirate",
                "Police arrested 20 marchers and released 12.|12|marchers",
                "Rebels killed ten soldiers, two of whom were beheaded.|two|soldiers"
            })
    void countsOnFromTheNounBefore(String text, String number, String noun) {
        Sentence sentence = Models.sentence(text);
        assertThat(CountedAgain.noun(sentence, Models.word(sentence, number)).map(Token::form))
                .hasValue(noun);
    }

    @Test
    void numberWithANounOfItsOwnCountsThat() {
        Sentence sentence = Models.sentence("The army killed three rebels and captured two of their trucks.");
        assertThat(CountedAgain.noun(sentence, Models.word(sentence, "two"))).isEmpty();
    }

    @Test
    void firstNumberCountsNothingBefore() {
        Sentence sentence = Models.sentence("The army said that rebels had killed ten.");
        assertThat(CountedAgain.noun(sentence, Models.word(sentence, "ten"))).isEmpty();
    }
}
