package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.SentenceReader;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;

/** Who is meant by a count of people. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "Police fired at a crowd of 2000., crowd, crowd",
        "Police fired at a crowd of students., crowd, students",
        "Police freed a group of nine., group, group"
    })
    void bareNumberNamesNobody(String text, String amount, String counted) {
        Sentence sentence = Models.READER
                .read(text, List.of(new Span(0, text.length())), SentenceReader.Worth.ALL)
                .get(0);
        Token token = sentence.tokens().stream()
                .filter(t -> t.form().equals(amount))
                .findFirst()
                .orElseThrow();
        assertThat(Amounts.counted(sentence, token)).extracting(Token::form).containsExactly(counted);
    }
}
