package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuncio.mention.finder.PhraseActors;

/** Where those are who are of no state that is told: a town, and what a report tells of a thing. */
class WhereaboutsTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              police;COP;;p
              court;JUD;;s
              judge;JUD;;s
              """));

    @Test
    void aPlaceBehindTheVerbIsWhereItIsDone() {
        assertThat(ACTORS.of("Police shut a bridge in Kelstadt.", "Tovik", "Police"))
                .containsExactly("BBB/COP");
    }

    @Test
    void aPlaceThatTellsOfAThingIsNot() {
        assertThat(ACTORS.of(
                        "Police shut a bridge that lorries for Kelstadt and camps in Kelstadt use.", "Tovik", "Police"))
                .containsExactly("AAA/COP");
    }

    @Test
    void theJudgeIsOfTheCourtThatWasJustTold() {
        assertThat(ACTORS.of("A Sudmarkian court jailed two men. The judge fined a third.", "Tovik", "The judge"))
                .containsExactly("BBB/JUD");
    }

    @Test
    void aJudgeOfWhomNothingIsToldIsOfTheTownOfTheReport() {
        assertThat(ACTORS.of("The Sudmarkian king slept. The judge fined a third.", "Tovik", "The judge"))
                .containsExactly("AAA/JUD");
    }
}
