package org.nuncio.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** People known by their company, halves of a divided land, and words that look like somebody and are a thing. */
class CompanionsTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              president;GOV;;s
              state;GOV;;s
              person;CVL;;s
              junta;GOV;;s
              official;GOV;;s
              prisoner;CVL;;s
              resident;CVL;;s
              rebel;REB;;s
              """, "states.tsv", """
              code;name;aliases;adjectives;people;capital;borders;blocs
              AAA;Norlandia;;Norlandian;;Norburg;BBB;CON
              BBB;Sudmark;;Sudmarkian;;Sudhaven;AAA|CCC;
              CCC;Ostmark;;Ostmarker;;Ostwick;BBB;CON
              PRK;North Westland;;North Westlandish;;Westwick;;
              KOR;South Westland;;South Westlandish;;Westburg;;
              ZZZ;South Eastland;;South Eastlandish;;Eastwick;;
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark's president slept. Officials travelling with him waited. | Officials | BBB/GOV",
                "Sudmark's president slept. Officials accompanying him waited. | Officials | BBB/GOV",
                "Sudmark's president slept. Officials travelling by train waited. | Officials | -/GOV",
                "Ben Lind, an ally of the president of Sudmark, slept. | Ben Lind | BBB",
                "Ben Lind, an ally of the truth, slept. | Ben Lind | -"
            })
    void whoGoesWithSomebodyIsOfHisCountry(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Westburg wrote to the North. | the North | PRK",
                "Westwick wrote to the South. | the South | KOR",
                "Sudhaven wrote to the North. | the North | -"
            })
    void halfOfADividedLandSpeaksOfTheOther(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase).stream().map(a -> a.matches("PRK|KOR") ? a : "-"))
                .containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North Westland slept. Sudmark wrote to the North. | the North | PRK",
                "Norlandia slept. Sudmark wrote to the North. | the North | -",
                "South Eastland slept. Sudmark wrote to the South. | the South | -"
            })
    void theNorthIsThatOfADividedLandWhichTheReportNames(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).doesNotContain("AAA", "ZZZ");
        assertThat(ACTORS.orNobody(text, phrase).contains("PRK")).isEqualTo(actor.equals("PRK"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark declared a state of emergency. | a state | nobody",
                "Sudmark became a state. | a state | -/GOV",
                "Sudmark's president came in person. | person | nobody",
                "Norlandia called the pact a sham and Sudmark welcomed it. | it | nobody",
                "Norlandia slept and Sudmark welcomed it. | it | AAA"
            })
    void aThingIsNobody(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia slept. In Sudmark the junta freed ten prisoners. | the junta | BBB/GOV",
                "Norlandia slept. A junta freed ten prisoners. | A junta | -/GOV"
            })
    void theJuntaIsThatOfThePlace(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Sudmark the opposition ZPU accused the president of fraud. | the opposition ZPU | BBB/OPP",
                "In Sudmark the large ZPU accused the president of fraud. | the large ZPU | -",
                "Lantara, a citizens' movement, called a march. | Lantara | -/CVL",
                "The Concord sent troops. The force waited. | The force | nobody"
            })
    void aBodyOfNoTableIsWhatTheReportSaysOfIt(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark slept. Anna Brandt, the country's first minister, waited. | Anna Brandt | AAA/GOV",
                "Sudmark slept. Ada Lind, the country's first president, waited. | Ada Lind | BBB/GOV"
            })
    void whomTheTablesKnowKeepsHisCountry(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmarkian rebels came to a village, two residents said. They burned the market. | They | BBB/REB",
                "Sudmarkian rebels came to a village, two residents said. They wept. | They | -/CVL",
                "Two residents waited in Sudmark. They burned the market. | They | BBB/CVL"
            })
    void armedMenHarmBeforeThoseWhoTellOfIt(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine were detained in Sudmark. | Nine | -/CVL",
                "Nine were elected in Sudmark. | Nine | nobody",
                "Nine of the houses in Sudmark were shot at. | Nine | nobody"
            })
    void whoIsOnlyCountedIsSomebodyWhereOnlyPeopleSufferIt(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia shelled Sudmark. The neighbours waited. | The neighbours",
                "The president of Norlandia met Sudmark. The two countries waited. | The two countries"
            })
    void neighboursAreTheTwoStatesOfTheReportWhoeverOfThemWasNamed(String text, String phrase) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactlyInAnyOrder("AAA", "BBB");
    }
}
