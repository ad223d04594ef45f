package org.nuncio.mention.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Which body so many members are. */
class MembersTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("organisations.tsv", """
              code;name;aliases;kind;sector;country
              CON;Concord;;igo;;
              NATO;Northern Alliance;;igo;MIL;
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Concord met on Friday. The ten members condemned Sudmark. | The ten members | CON",
                "The Northern Alliance met on Friday. The 28 allies condemned Sudmark. | The 28 allies | NATO/MIL",
                "The Concord met on Friday. The 27 member states condemned Sudmark. | The 27 member states | CON",
                "The Concord met on Friday. The 28 allies condemned Sudmark. | The 28 allies | nobody",
                "The Concord met on Friday. The two members condemned Sudmark. | The two members | nobody",
                "The Concord met on Friday. The ten members of a choir sang. | The ten members of a choir | nobody",
                "Sudmark slept on Friday. The ten members sang. | The ten members | nobody"
            })
    void soManyAreTheBodyThatWasToldOf(String text, String phrase, String label) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(label);
    }
}
