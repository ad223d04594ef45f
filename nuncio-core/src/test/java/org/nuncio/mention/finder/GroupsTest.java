package org.nuncio.mention.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for several who were named together, and pronouns for them. */
class GroupsTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              minister;GOV;;s
              foreign minister;GOV;;s
              president;GOV;;s
              leader;GOV;;s
              adviser;GOV;;s
              envoy;GOV;;s
              citizen;CVL;;s
              army;MIL;;s
              forces;MIL;;p
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia, Sudmark and Ostmark banned a film. The Concord asked the three countries to wait. | the three countries | AAA BBB CCC",
                "Norlandia, Sudmark and Ostmark banned a film. The foreign ministers of the three countries met. | The foreign ministers | AAA/GOV BBB/GOV CCC/GOV",
                "Norlandian and Ostmarker forces fired before a call between the two presidents. | the two presidents | AAA/GOV CCC/GOV",
                "The Concord fired before a call between the two presidents. | the two presidents | -/GOV",
                "Norlandia, Sudmark and Ostmark banned a film. The three recalled their envoys. | The three | AAA BBB CCC",
                "Norlandia and Sudmark banned a film. The Concord asked the three countries to wait. | the three countries | -"
            })
    void asManyStatesAsWereNamedTogether(String text, String phrase, String states) {
        List<String> found = ACTORS.of(text, null, phrase);
        assertThat(found.isEmpty() ? List.of("-") : found).containsExactlyInAnyOrder(states.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia and Ostmark recalled their envoys. | their envoys | AAA/GOV CCC/GOV",
                "Norlandia and Ostmark quarrelled. They will meet again. | They | AAA CCC",
                "Advisers to the leaders of Norlandia and Ostmark met. They will meet again. | They | AAA/GOV CCC/GOV",
                "Norlandia and Ostmark, which warned that they would answer, banned a film. | they | AAA CCC",
                "Norlandia, which warned Ostmark that its envoys were tired, said that they would answer. | they | AAA/GOV",
                "Advisers of Norlandia and Ostmark met. They will meet again. | They | AAA/GOV CCC/GOV",
                "Norlandia recalled its envoys. They were tired. | They | AAA/GOV"
            })
    void theyAreAllOfThoseNamedTogether(String text, String phrase, String actors) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactlyInAnyOrder(actors.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostmark expelled ten Norlandian envoys, among them two women. | them | AAA/GOV",
                "Norlandian envoys slept. Ostmark expelled ten Sudmarkian citizens, most of them women. | them | BBB/CVL"
            })
    void thoseAmongWhomSomeAreAreThoseJustCounted(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostmark slept even as Sudmark doubled its forces. | its forces | BBB/MIL",
                "Ostmark waited, and Sudmark, its army stretched by floods, has ruled out sending men. | its army | BBB/MIL",
                "Norlandia and Ostmark boycotted Sudmark after it had banned a film. | it | BBB",
                "Norlandia boycotted Sudmark after it had waited. | it | AAA",
                "Norlandia and Ostmark banned a film. The two countries closed the air to Sudmark and its army. | its army | BBB/MIL",
                "After Sudmark's president had appealed to Norlandia, Ostmark's president appealed to it. | it | AAA"
            })
    void itsIsWhoseTheClauseIs(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(actor);
    }
}
