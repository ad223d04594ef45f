package org.nuncio.coding.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
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
        Sentence sentence = Models.sentence(text);
        Token token = Models.word(sentence, amount);
        assertThat(Amounts.counted(sentence, token)).extracting(Token::form).containsExactly(counted);
    }
}
