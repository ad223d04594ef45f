package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.text.Span;

class OpeningsTest {

    /** The second part begins at the word after the bar; without a bar the phrase is one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "By/IN evening/NN | the/DT rebels/NNS",
                "On/IN Tuesday/NNP | Ostian/JJ officers/NNS",
                "In/IN 2014/CD | Ostian/JJ officers/NNS",
                "In/IN March/NNP 2014/CD | officers/NNS",
                "On/IN Friday/NNP night/NN | jets/NNS",
                "In/IN the/DT capital/NN | police/NNS",
                "In/IN the/DT Ostia/NNP valley/NN | police/NNS",
                "In/IN its/PRP$ wake/NN | Norland/NNP",
                "In/IN Ostia/NNP | army/NN helicopters/NNS",
                "In/IN the/DT border/NN town/NN",
                "In/IN Ostia/NNP 's/POS streets/NNS",
                "In/IN mountain/NN villages/NNS",
                "On/IN Monday/NNP night/NN",
                "At/IN the/DT Norland/NNP House/NNP"
            })
    void splits(String phrase) {
        List<Token> tokens = new ArrayList<>();
        int expected = -1;
        for (String word : phrase.split(" ")) {
            if (word.equals("|")) {
                expected = tokens.size();
            } else {
                String[] p = word.split("/");
                boolean det = p[1].equals("DT");
                tokens.add(new Token(
                        tokens.size(), p[0], p[0], p[1], "", -1, det ? "det" : "dep", new Span(0, p[0].length())));
            }
        }
        assertThat(new Openings(tokens).secondPart(0, tokens.size() - 1)).isEqualTo(expected);
    }
}
