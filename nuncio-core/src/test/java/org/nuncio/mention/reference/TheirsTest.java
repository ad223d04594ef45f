package org.nuncio.mention.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Whose leaders <i>their leaders</i> are. */
class TheirsTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              leader;GOV;;s
              troops;MIL;;p
              state;GOV;;s
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostmark thanked Norlandia and Sudmark for a statement in which their leaders condemned it. | their leaders | AAA/GOV BBB/GOV",
                "Ostmark asked Norlandia and Sudmark to pull back their troops. | their troops | AAA/MIL BBB/MIL"
            })
    void theyAreThoseWhomTheSentenceHasJustNamedTogether(String text, String phrase, String labels) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(labels.split(" "));
    }

    @Test
    void thoseWhoAreNamedApartAreNotTakenTogether() {
        assertThat(ACTORS.of(
                        "Norlandia thanked Sudmark for a statement in which their leaders condemned it.",
                        null,
                        "their leaders"))
                .hasSize(1);
    }

    @Test
    void aStateOfEmergencyIsNoState() {
        assertThat(ACTORS.of("Norlandia declared a state of emergency.", null, "a state"))
                .isEmpty();
        assertThat(ACTORS.of("Norlandia praised the state.", null, "the state")).isNotEmpty();
    }
}
