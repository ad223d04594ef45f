package org.nuncio.mention.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Who holds an office is meant by its title, and not by a longer one that ends alike. */
class HoldersTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              leader;GOV;;s
              opposition leader;OPP;;s
              union leader;LAB;;s
              opposition;OPP;;s
              head;GOV;;s
              chief;GOV;;s
              aide;GOV;;s
              army;MIL;;s
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The leader of Norlandia slept. | The leader | AAA/GOV",
                "The leader of the Norlandian opposition slept. | The leader | AAA/OPP",
                "The head of the Norlandian army slept. | The head | AAA/MIL",
                "The Norlandian army's chief slept. | The Norlandian army's chief | AAA/MIL",
                "An aide to Norlandian opposition leader Ole Ring slept. | An aide | AAA/OPP"
            })
    void whoLeadsOthersIsOfTheirKind(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norlandian leader slept. | The Norlandian leader | AAA/GOV",
                "Norlandia's veteran leader slept. | Norlandia's veteran leader | AAA/GOV",
                "The Norlandian opposition leader slept. | The Norlandian opposition leader | AAA/OPP",
                "Norlandia's opposition leader slept. | Norlandia's opposition leader | AAA/OPP",
                "The Norlandian union leader slept. | The Norlandian union leader | AAA/LAB"
            })
    void leaderOfTheOppositionIsNotTheLeaderOfTheState(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(actor);
    }
}
