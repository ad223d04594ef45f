package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
