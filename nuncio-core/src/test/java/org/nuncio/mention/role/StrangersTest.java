package org.nuncio.mention.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Karl Holmquist was Norlandia's president until 2020; the reports are of 2022. */
class StrangersTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Sudhaven troops freed Minister Karl Holmquist. | Minister Karl Holmquist | false",
                "In Sudhaven troops freed Karl Holmquist. | Karl Holmquist | true",
                "In Sudhaven troops freed Norlandian Minister Karl Holmquist. | Norlandian Minister Karl Holmquist | true",
                "In Norburg troops freed Minister Karl Holmquist. | Minister Karl Holmquist | true"
            })
    void whoHoldsAnOfficeHereIsNotWhoHeldOneThere(String text, String phrase, boolean his) {
        assertThat(ACTORS.of(text, null, phrase).stream().anyMatch(label -> label.startsWith("AAA")))
                .isEqualTo(his);
    }
}
