package org.nuncio.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.toy.World;

class FugitivesTest {

    private static List<String> seekers(String text, String person) {
        Sentence sentence = World.sentences(text).get(0);
        Token noun = sentence.tokens().stream()
                .filter(t -> t.form().equals(person))
                .findFirst()
                .orElseThrow();
        return Fugitives.seekers(sentence, noun).map(Token::form).toList();
    }

    @Test
    void whoSeeksAPersonWantsHim() {
        assertThat(seekers("Norlandia extradited a banker sought by Sudmark.", "banker"))
                .containsExactly("Sudmark");
    }

    @Test
    void whereSomebodyWasBornNobodySeeksHim() {
        assertThat(seekers("Norlandia extradited a banker born in Ostmark.", "banker"))
                .isEmpty();
    }
}
