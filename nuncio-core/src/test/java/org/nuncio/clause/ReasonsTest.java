package org.nuncio.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.toy.Models;

/** Who did what somebody is punished, expelled or praised for. */
class ReasonsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Niger expelled two teachers for meddling in its affairs.|meddling|teachers",
                "Police arrested the mayor for helping the rebels.|helping|mayor",
                "The envoy lauded Kenya for sending engineers.|sending|Kenya",
                "Niger expelled two teachers after meeting the king.|meeting|Niger"
            })
    void isDoneBy(String text, String gerund, String doer) {
        Sentence sentence = Models.sentence(text);
        Token verb = Models.word(sentence, gerund);
        assertThat(ClauseReader.surfaceSubject(sentence, verb).map(Token::form)).hasValue(doer);
    }
}
