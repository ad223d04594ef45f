package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.text.Span;

/** What is a tree, and what becomes of a repair that leaves none. */
class TreeEditsTest {

    private static List<Token> tokens(String heads) {
        String[] all = heads.trim().split(" ");
        Token[] tokens = new Token[all.length];
        for (int i = 0; i < all.length; i++) {
            tokens[i] = new Token(i, "w", "w", "NN", "", Integer.parseInt(all[i]), "dep", new Span(i, i + 1));
        }
        return List.of(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, true",
        "1 -1 1, true",
        "-1 0 1 2 0, true",
        "-1 -1, true",
        "0, false",
        "1 0, false",
        "-1 2 3 1, false",
        "1 2 1 -1, false"
    })
    void headsLeadToARoot(String heads, boolean expected) {
        assertThat(TreeEdits.areTree(tokens(heads))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1 -1, 1 0, 1 -1", "1 -1, -1 0, -1 0"})
    void aRepairThatMakesARingIsNotTaken(String heads, String repaired, String expected) {
        assertThat(Nlp4jReader.mended(tokens(heads), tree -> tokens(repaired))).isEqualTo(tokens(expected));
    }
}
