package org.nuncio.mention.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Two states of one name. */
class NamesakesTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("states.tsv", """
            code;name;aliases;adjectives;people;capital;borders;blocs
            AAA;North Kelland;;North Kellander;;Norburg;BBB;
            BBB;South Kelland;;South Kellander;;Sudhaven;AAA;
            CCC;Ostmark;;Ostmarker;;Ostwick;;
            """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two Kellands signed. | The two Kellands | AAA BBB",
                "Both Kellands signed. | Both Kellands | AAA BBB",
                "The two Ostmarks signed. | The two Ostmarks | -"
            })
    void twoStatesOfOneName(String text, String phrase, String states) {
        assertThat(String.join(" ", ACTORS.of(text, null, phrase))).isEqualTo(states);
    }
}
