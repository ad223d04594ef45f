package org.nuncio.mention.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Bodies and people by less than their whole names, and names that only look like those of others. */
class ShortNamesTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of(
            "armed-groups.tsv", """
              code;name;aliases;country;sector;from;to
              BBB;Kelstadt Freedom Front;;BBB;REB;;
              BBB;Jund-e-Kelstadt;;BBB;UAF;;
              AAA;Tovik Liberation Front;;AAA;SEP;;
              """,
            "organisations.tsv", """
              code;name;aliases;kind;sector;country
              CON;Concord;;igo;;
              NGO;Red Rose;;ngo;NGO;
              UN;United Nations;;igo;;
              BBB;Green Harvest Movement;;party;PTY;BBB
              """,
            "people.tsv", """
              person;aliases;code;sector;from;to;gender;role
              Mara Lind;;BBB;OPP;;;f;opposition leader
              """,
            "roles.tsv", """
              noun;sector;gender;number
              leader;GOV;;s
              head;GOV;;s
              spokesman;GOV;m;s
              army;MIL;;s
              soldier;MIL;;s
              convoy;MIL;;s
              officer;MIL;;s
              peacekeeper;MIL;;s
              militia;UAF;;s
              man;CVL;m;s
              police;COP;;p
              opposition;OPP;;s
              lawmaker;LEG;;s
              ministry;GOV;;s
              tanker;BUS;;s
              foreign minister;GOV;;s
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kelstadt Freedom Front fled. The KFF asked for talks. | The KFF | BBB/REB",
                "The Kelstadt Freedom Front fled. The Front asked for talks. | The Front | BBB/REB",
                "The Kelstadt Freedom Front fled. Leaders of the Front asked for talks. | Leaders | BBB/REB",
                "The Kelstadt Freedom Front fled. The Front's militia surrendered. | The Front's militia | BBB/REB",
                "Jund-e-Kelstadt fled. A camp of the Jund was bombed. | the Jund | BBB/UAF",
                "Mara Lind's Green Harvest Movement lost. The GHM asked for talks. | The GHM | BBB/OPP"
            })
    void bodyIsKnownByItsInitialsOrItsLastWord(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kelstadt Freedom Front fled. The Tovik Liberation Front slept. The Front asked for talks. | The Front",
                "The Kelstadt Freedom Front fled. Soldiers were sent to the front. | the front",
                "The KFF asked for talks. | The KFF"
            })
    void shortNameOfTwoBodiesOrOfNoneIsNobody(String text, String phrase) {
        assertThat(ACTORS.of(text, null, phrase)).doesNotContain("BBB/REB", "AAA/SEP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Greta Lundberg slept. Ms Greta is to fly home. | Ms Greta | AAA/GOV",
                "Viktor Sorel slept. Sheikh Viktor is to fly home. | Sheikh Viktor | BBB/GOV",
                "Mr Tomas J. Varga met Ilse Rothmann. | Mr Tomas J. Varga | BBB/GOV"
            })
    void oneMayBeCalledByTheFirstName(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norlandians pulled out. | The Norlandians | AAA",
                "Two Norlandians were held. The Norlandians were tired. | The Norlandians | AAA/CVL",
                "Most of the Norlandians fled. | the Norlandians | AAA/CVL",
                "Many Norlandians fled. | Many Norlandians | AAA/CVL"
            })
    void peopleWithNothingElseAreTheirState(String text, String phrase, String actor) {
        PhraseActors peopled = new PhraseActors(Map.of("states.tsv", """
                  code;name;aliases;adjectives;people;capital;borders;blocs
                  AAA;Norlandia;;Norlandian;Norlandians;Norburg;;
                  BBB;Sudmark;;Sudmarkian;;Sudhaven;;
                  CCC;Ostmark;;Ostmarker;;Ostwick;;
                  """));
        assertThat(peopled.of(text, null, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Sudmarkian army spokesman slept. The army denied it. | The army | BBB/MIL",
                "Norlandia and a Sudmarkian army spokesman slept. The army denied it. | The army | -/MIL",
                "A Sudmarkian opposition lawmaker slept. They blamed the opposition. | the opposition | -/OPP",
                "Police came. Officers fired into the air. | Officers | -/COP",
                "Soldiers came. Officers fired into the air. | Officers | -/MIL",
                "The United Nations sent 900 peacekeepers. | 900 peacekeepers | UN/MIL",
                "Sudmark sent 900 peacekeepers. | 900 peacekeepers | -/MIL",
                "A Red Rose convoy reached Ostwick. | A Red Rose convoy | NGO/NGO",
                "Omar Tuali, the head of the Kelstadt Freedom Front, said that his men would fight. | his men | BBB/REB",
                "Viktor Sorel said that his men would fight. | his men | BBB/CVL"
            })
    void menInUniformAreOfTheKindToldOf(String text, String phrase, String actor) {
        List<String> found = ACTORS.of(text, null, phrase);
        assertThat(found.isEmpty() ? List.of("-") : found).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Tovik Star, a Sudmarkian tanker, sank. It rained. The Tovik Star was old. | The Tovik Star | BBB/BUS BBB/BUS",
                "A Sudmarkian tanker sank. That vessel was old. | That vessel | BBB/BUS",
                "A Sudmarkian tanker sank. The vessel of his dreams was old. | The vessel | -"
            })
    void shipIsOfWhoseItWasSaidToBe(String text, String phrase, String actors) {
        List<String> found = ACTORS.of(text, null, phrase);
        assertThat(found.isEmpty() ? List.of("-") : found).containsExactly(actors.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Brandt spoke to the Ostmarker secretary of state. | state",
                "Lindong’ Norburg’o slept. Tovik’ Norong’o slept. | Tovik"
            })
    void partOfATitleOrOfANameIsNobody(String text, String phrase) {
        assertThat(ACTORS.of(text, null, phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia's foreign minister, Anna Brandt, slept. Viktor Sorel woke. The foreign minister, Omar Tuali, disagreed. | Omar Tuali | BBB/GOV",
                "Norlandia's foreign minister, Anna Brandt, slept. Viktor Sorel woke. The foreign minister disagreed. | The foreign minister | AAA/GOV"
            })
    void ministerOfAnotherNameIsOfAnotherState(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostmark would not talk to the leaders of the breakaway Kelstadt region. | the leaders | BBB/SEP",
                "Ostmark would not talk to the leaders of the hilly Kelstadt region. | the leaders | BBB/GOV"
            })
    void leadersOfARegionThatRisesAreNoGovernment(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(actor);
    }
}
