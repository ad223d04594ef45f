package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;

class SentenceSplitTest {

    private static List<String> sentences(String text) {
        return Models.READER.read(text, List.of(new Span(0, text.length())), SentenceReader.Worth.ALL).stream()
                .map(Sentence::text)
                .toList();
    }

    @Test
    void possessiveAfterAnAbbreviationBeginsNoSentence() {
        assertThat(sentences("Norlandia praised the U.N.'s envoy. Sudmark did not."))
                .containsExactly("Norlandia praised the U.N.'s envoy.", "Sudmark did not.");
    }

    @Test
    void commonWordThatLooksLikeAnAbbreviationEndsASentence() {
        assertThat(sentences("About 200 supporters held a vigil outside the palace, singing hymns. "
                        + "Human Rights Watch condemned the detention."))
                .hasSize(2);
    }

    @Test
    void initialsWithoutAVowelEndASentence() {
        assertThat(sentences("Norlandia blamed the TPLF. The front denied it. It fought the RSF."))
                .containsExactly("Norlandia blamed the TPLF.", "The front denied it.", "It fought the RSF.");
    }

    @Test
    void titlesInCapitalsEndNone() {
        assertThat(sentences("Norlandia thanked MR. ROE on Monday.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norlandia thanked Fr. Max Poe, Amb. Ann Lee and Hon. Tom Hale.",
                "Police arrested Supt. Mary Jones, Insp. Tom Das and Pvt. Max Roe.",
                "The minister met Asst. Sec. Max Poe, Shri. Ram Das and Smt. Ann Das.",
                "The envoy met Eng. Omar Said and Col. (Retd.) Max Poe on Monday.",
                "Pres. Ann Lee told Sra. Maria Poe that Flt. Lt. Max Roe would go.",
                "Norlandia's premier, Mr. Max Poe, who was in the chair, told newsmen.",
                "He spoke to The Norlander newspaper and to The Hague tribunal."
            })
    void titlesBeforeNamesEndNoSentence(String sentence) {
        assertThat(sentences(sentence + " It rained.")).containsExactly(sentence, "It rained.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy left the U.S. | The troops stayed there.",
                "The talks ended at 5 p.m. | They will go on at 9 a.m. on Friday.",
                "He lives in Sudmark with Max Poe, Jr. | He has a dog.",
                "The mayor boards a ferry in Northport | The sanctions on Norlandia were lifted.",
                "Farmers block a road with tractors | He said that the strike would go on.",
                "Soldiers stand guard near Northport | In the harbour, two ships burned."
            })
    void capitalWhereNoneBelongsBeginsOne(String first, String second) {
        assertThat(sentences(first + " " + second)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Senate rejected the bill, and so did the U.S. State Department.",
                "Police in Sudmark asked Wang He to leave the town.",
                "He read the book called The long war and left.",
                "They met at 9 a.m. Monday with Roe Inc. of Northport."
            })
    void capitalsOfNamesBeginNone(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void aStateLetsAndDoesNotInvite() {
        assertThat(Models.READER
                        .read("Norlandia lets ships land.", List.of(new Span(0, 26)), SentenceReader.Worth.ALL)
                        .get(0)
                        .tokens())
                .extracting(Token::form)
                .contains("lets");
    }
}
