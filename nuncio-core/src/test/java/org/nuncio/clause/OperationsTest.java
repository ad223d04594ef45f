package org.nuncio.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.toy.Models;

/** Who did what an operation did, and who does what he is given to do. */
class OperationsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The army launched an offensive that killed 20 rebels.|killed|army",
                "The army launched an offensive that killed 20 rebels and freed ten hostages.|freed|army",
                "Niger mounted an operation which drove rebels from two islands.|drove|Niger",
                "Niger denounced an operation that killed two soldiers.|killed|operation",
                "Niger launched a rocket that killed two soldiers.|killed|rocket"
            })
    void isDoneBy(String text, String verb, String doer) {
        Sentence sentence = Models.sentence(text);
        assertThat(ClauseReader.surfaceSubject(sentence, Models.word(sentence, verb))
                        .map(Token::form))
                .hasValue(doer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Niger gave Chad permission to enter its airspace.|enter|Chad",
                "Niger granted Chad the right to enter its airspace.|enter|Chad",
                "Niger made a promise to enter the pact.|enter|Niger"
            })
    void whatOneIsGivenToDoOneDoes(String text, String verb, String doer) {
        Sentence sentence = Models.sentence(text);
        assertThat(ClauseReader.surfaceSubject(sentence, Models.word(sentence, verb))
                        .map(Token::form))
                .hasValue(doer);
    }
}
