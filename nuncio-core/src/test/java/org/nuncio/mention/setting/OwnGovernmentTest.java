package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Whose <i>the government</i> is that somebody dismisses or forms. */
class OwnGovernmentTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              president;GOV;;s
              king;GOV;;s
              government;GOV;;s
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostmark slept. The Sudmarkian president dismissed the government. | BBB/GOV",
                "Ostmark slept. The Sudmarkian king accepted the resignation of the government. | BBB/GOV",
                "Ostmark slept. The Sudmarkian king woke and dissolved the government. | BBB/GOV",
                "Ostmark slept. The Sudmarkian president praised the government. | CCC/GOV",
                "Ostmark slept. Sudmark awaited the resignation of the government. | CCC/GOV"
            })
    void itIsThatOfWhoeverDismissesIt(String text, String actor) {
        assertThat(ACTORS.of(text, null, "the government")).isEqualTo(List.of(actor));
    }
}
