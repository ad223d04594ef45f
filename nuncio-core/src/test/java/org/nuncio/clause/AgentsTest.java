package org.nuncio.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.toy.World;

/** Whose deed a participle behind the object is. */
class AgentsTest {

    private static String doer(String text, String participle) {
        Sentence sentence = World.sentences(text).get(0);
        Token verb = sentence.tokens().stream()
                .filter(t -> t.form().equals(participle))
                .findFirst()
                .orElseThrow();
        return ClauseReader.read(sentence, verb).slot("subject").stream()
                .map(Token::form)
                .findFirst()
                .orElse("nobody");
    }

    @Test
    void whoKeepsABorderClosedClosesIt() {
        assertThat(doer("Norlandia has kept its border with Sudmark closed.", "closed"))
                .isEqualTo("Norlandia");
    }

    @Test
    void whoHadThemArrestedDidIt() {
        assertThat(doer("Norlandia had the editor arrested on Monday.", "arrested"))
                .isEqualTo("Norlandia");
    }

    @Test
    void whoDidNotKeepItClosedDidNothing() {
        assertThat(doer("Norlandia did not keep its border with Sudmark closed.", "closed"))
                .isEqualTo("nobody");
    }

    @Test
    void whoHadPlayersInjuredHurtNobody() {
        assertThat(doer("Norlandia had two players injured on Monday.", "injured"))
                .isEqualTo("nobody");
    }
}
