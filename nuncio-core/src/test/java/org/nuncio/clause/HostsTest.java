package org.nuncio.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.toy.Models;

/** Who stands outside of a noun and does it. */
class HostsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister Pedro Sanchez, in Rabat for talks with the king, urged him to wait.|talks|Sanchez",
                "The minister spoke after talks with the king.|talks|minister",
                "The minister of Chad in Rabat welcomed talks with the king.|talks|",
                "Expensive talks with the king failed.|talks|"
            })
    void outside(String text, String noun, String host) {
        Sentence sentence = Models.sentence(text);
        Token token = Models.word(sentence, noun);
        assertThat(Hosts.of(sentence, token).stream().map(Token::form).toList())
                .isEqualTo(host == null ? List.of() : List.of(host));
    }
}
