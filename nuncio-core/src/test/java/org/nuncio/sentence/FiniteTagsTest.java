package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;

/** A sentence that ends with a full stop has a verb, whatever the tagger says. */
@Tag("models")
class FiniteTagsTest {

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ghanaian opposition called for new elections.|called|VBD",
                "The Omani army chief called on the crown prince in Sohar.|called|VBD",
                "The Malian air force bombed blindly in the hills.|bombed|VBD",
                "Shells fired from Chad attacked Togo.|fired|VBN",
                "Shells fired from Chad attacked Togo.|attacked|VBD",
                "The sanctions imposed on Sudan by Chad hurt.|imposed|VBN",
                "A photograph taken by a Syrian boy in Homs on Monday.|taken|VBN"
            })
    void verbIsFound(String text, String form, String tag) {
        Sentence sentence = Models.READER
                .read(text, List.of(new Span(0, text.length())), SentenceReader.Worth.ALL)
                .get(0);
        assertThat(sentence.tokens())
                .filteredOn(t -> t.form().equals(form))
                .extracting(Token::tag)
                .containsExactly(tag);
    }
}
