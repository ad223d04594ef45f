package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Of which country ministers, gunmen and bodies are of whom a report of several countries does not say it beside their titles. */
class BareTitlesTest {
    private static final PhraseActors ACTORS =
            new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              minister;GOV;;s
              foreign minister;GOV;;s
              interior minister;GOV;;s
              ambassador;GOV;;s
              president;GOV;;s
              government;GOV;;s
              company;BUS;;s
              airline;BUS;;s
              gunman;UAF;;s
              warlord;UAF;;s
              militant;REB;;s
              spokesman;GOV;;s
              """, "organisations.tsv", """
              code;name;aliases;kind;sector;country
              CON;Concord;;igo;;
              UN;World Council;;igo;;
              AU;Southern Union;;igo;;
              """, "institutions.tsv", """
              words;code;sector;name
              Foreign Office;CCC;GOV;Foreign Office
              Joint Chiefs of Staff;CCC;MIL;Joint Chiefs of Staff
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Sudhaven, the foreign minister, Ada Lind, blamed Norlandia. | Ada Lind | BBB/GOV",
                "In Sudhaven, the interior minister, Ada Lind, blamed Norlandia. | Ada Lind | BBB/GOV",
                "In Ostwick, Interior Minister Ada Lind blamed Norlandia. | Interior Minister Ada Lind | CCC/GOV",
                "In Geneva, near Sudhaven, the interior minister, Ada Lind, blamed Norlandia. | Ada Lind | -/GOV",
                "Norlandia slept in Sudhaven and the interior minister, Ada Lind, woke. | Ada Lind | -/GOV",
                "In Sudhaven, the ambassador, Ada Lind, blamed Norlandia. | Ada Lind | -/GOV"
            })
    void ministerIsOfTheTownThatTheSentenceOpensWith(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia met ministers in Norburg. Sudmark has been weak since warlords toppled its king. | warlords | BBB/UAF",
                "Norlandia met ministers in Norburg. Sudmark said warlords toppled a king. | warlords | AAA/UAF",
                "Norlandia slept in Norburg. Gunmen woke. In Sudhaven, gunmen shot a king. | gunmen | BBB/UAF",
                "Norlandian gunmen woke. In Sudhaven, gunmen shot a king. | gunmen | AAA/UAF",
                "Norlandia slept in Norburg. Gunmen woke. In Sudhaven, the gunmen shot a king. | the gunmen | AAA/UAF"
            })
    void gunmenAreOfThePlaceOfTheirOwnSentence(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark waited, but its Foreign Office refused. | its Foreign Office | BBB/GOV",
                "Norlandia's Foreign Office refused. | Norlandia's Foreign Office | AAA/GOV",
                "Sudmark waited. The Foreign Office refused. | The Foreign Office | CCC/GOV",
                "Sudmark waited. Norlandia's Joint Chiefs of Staff refused. | Norlandia's Joint Chiefs | AAA/MIL",
                "Sudmark waited. The Joint Chiefs of Staff refused. | The Joint Chiefs | CCC/MIL"
            })
    void officeWithAnOwnerIsTheOwners(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark slept. Sudmark woke. Sudmark ate. The state company blamed spies. | The state company | BBB/BUS",
                "Sudmark slept. Sudmark woke. Sudmark ate. The national airline waited. | The national airline | BBB/BUS",
                "Sudmark slept. Sudmark woke. Sudmark ate. The company blamed spies. | The company | BUS/BUS",
                "Sudmark slept. Sudmark woke. Sudmark ate. A state company blamed spies. | A state company | BUS/BUS"
            })
    void stateCompanyIsOfTheStateOfTheReport(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The capital, whose airport was shelled, slept. | whose airport | nobody",
                "The Sudmarkian capital, whose airport was shelled, slept. | whose airport | BBB"
            })
    void whoseIsOfThePlaceBefore(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lending Corporation, an arm of the Concord, waited. | The Lending Corporation | CON",
                "The Lending Corporation, a friend of the Concord, waited. | The Lending Corporation | -",
                "The Tolan Brigade, the military wing of Sudmark, waited. | The Tolan Brigade | BBB"
            })
    void armOfABodyIsTheBodys(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The LPN, the main independence alliance, woke. | The LPN | -/SEP",
                "The LPN, a farmers' coalition, woke. | The LPN | -/CVL",
                "The LPN, a big building, woke. | The LPN | -"
            })
    void glossTellsWhatABodyWants(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The World Council slept. Gunmen shelled a base of the Southern Union force. The force's spokesman slept. | The force's spokesman | AU/GOV",
                "The World Council slept. Gunmen shelled a base of the Southern Union office. The force's spokesman slept. | The force's spokesman | UN/GOV"
            })
    void forceIsThatOfTheUnionBeforeTheWord(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }
}
