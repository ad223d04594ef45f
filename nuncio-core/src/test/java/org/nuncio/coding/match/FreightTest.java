package org.nuncio.coding.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.clause.ClauseReader;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.toy.World;

class FreightTest {

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> destination(String text, String participle) {
        Sentence sentence = World.sentences(text).get(0);
        return Freight.destination(sentence, word(sentence, participle))
                .map(Token::form)
                .toList();
    }

    @Test
    void goodsAreForWhereThePlaneLands() {
        assertThat(destination("A plane carrying tents landed in Ostmark on Monday.", "carrying"))
                .contains("Ostmark");
    }

    @Test
    void whatPeopleCarryGoesNowhere() {
        assertThat(destination("A man carrying tents arrived in Ostmark.", "carrying"))
                .isEmpty();
    }

    @Test
    void shipHasAboardWhatItIsSaidToBeWith() {
        Sentence sentence =
                World.sentences("A ship with tents and rice docked in Ostmark.").get(0);
        assertThat(Freight.aboard(ClauseReader.read(sentence, word(sentence, "docked"))))
                .extracting(Token::form)
                .contains("tents");
    }
}
