package org.nuncio.mention.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Which guards a report goes on to call <i>it</i>. */
class GuardsTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              coast guard;MIL;;s
              national guard;MIL;;s
              prison guard;COP;;s
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norlandian coast guard said it had seized a boat. | AAA/MIL",
                "The Norlandian National Guard said it had seized a boat. | AAA/MIL",
                "A Norlandian prison guard said it had rained. | nobody"
            })
    void aForceIsCalledIt(String text, String label) {
        assertThat(ACTORS.orNobody(text, "it")).containsExactly(label);
    }
}
