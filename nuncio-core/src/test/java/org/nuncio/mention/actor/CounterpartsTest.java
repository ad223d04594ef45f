package org.nuncio.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuncio.mention.finder.PhraseActors;

/** Whose counterparts somebody speaks to. */
class CounterpartsTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              foreign minister;GOV;;s
              """));

    @Test
    void thereIsOneOfEachStateThatIsNamed() {
        assertThat(ACTORS.of(
                        "The Norlandian foreign minister telephoned his Sudmarkian and Ostmarker counterparts.",
                        null,
                        "his Sudmarkian and Ostmarker counterparts"))
                .containsExactly("BBB/GOV", "CCC/GOV");
    }

    @Test
    void ofOneStateThereIsOne() {
        assertThat(ACTORS.of(
                        "The Norlandian foreign minister telephoned his Sudmarkian counterpart.",
                        null,
                        "his Sudmarkian counterpart"))
                .containsExactly("BBB/GOV");
    }
}
