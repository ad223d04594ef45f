package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.mention.finder.PhraseActors;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyGazetteer;

/** Whose an actor is that bears no country: by the place, by who acts on it, by the person or the body beside it. */
class AtHomeTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 9);
    private static final Map<String, String> TABLES = Map.of(
            "states.tsv", ToyGazetteer.table("""
              code;name;aliases;adjectives;people;capital;borders;blocs
              AAA;Norlandia;;Norlandian;;Norburg;BBB;
              BBB;Sudmark;;Sudmarkian;;Sudhaven;AAA|CCC;
              CCC;Ostmark;;Ostmarker;;Ostwick;BBB;
              IND;India;;Indian;;Delhi;;
              BRA;Brazil;;Brazilian;;;;
              """),
            "institutions.tsv", ToyGazetteer.table("""
              words;code;sector;name
              Congress;CCC;LEG;Congress
              """),
            "armed-groups.tsv", ToyGazetteer.table("""
              code;name;aliases;country;sector;from;to
              BBB;Kelstadt Freedom Front;;BBB;REB;;
              """),
            "people.tsv", ToyGazetteer.table("""
              person;aliases;code;sector;from;to;gender;role
              Mara Lind;;BBB;OPP;;;f;opposition leader
              """),
            "roles.tsv", ToyGazetteer.table("""
              noun;sector;gender;number
              minister;GOV;;s
              president;GOV;;s
              leader;GOV;;s
              spokesman;GOV;m;s
              deputy;LEG;;s
              parliament;LEG;;s
              government;GOV;;s
              opposition;OPP;;s
              opposition leader;OPP;;s
              coalition;PTY;;s
              movement;CVL;;s
              ministry;GOV;;s
              union;LAB;;s
              gang;CRM;;s
              indians;CVL;;p
              captor;UAF;;s
              police;COP;;p
              """));
    private static final Gazetteer GAZETTEER =
            Objects.requireNonNull(GazetteerLoader.load(ToyGazetteer.folder().plus(Folder.of(TABLES))::read, "toy")
                    .gazetteer());

    /** The actors of all phrases that read so, in order. */
    private static List<String> actors(String text, String filed, String phrase) {
        return PhraseActors.found(GAZETTEER, DAY, text, filed, phrase).stream()
                .map(mention -> mention.actor().label())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brazil waited. Brazilian police blamed the Indians. | the Indians | -/CVL",
                "Brazil waited. Brazilian police blamed the Indians. India protested. | Indians | -",
                "Sudmark waited. Sudmarkian police blamed an Indian. | an Indian | IND/CVL"
            })
    void indiansOfTheNewWorldAreNoneOfIndia(String text, String phrase, String actor) {
        List<String> found = actors(text, "Norburg", phrase);
        assertThat(found.isEmpty() ? List.of("-") : found).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kelstadt Freedom Front (KFF) waited. KFF fled. | KFF | BBB/REB",
                "The Kelstadt Freedom Front (KFF) waited. A KFF spokesman fled. | A KFF spokesman | BBB/REB",
                "The Kelstadt Freedom Front waited. A KFF spokesman fled. | A KFF spokesman | -/GOV"
            })
    void shortNameInBracketsStandsForTheBody(String text, String phrase, String actor) {
        assertThat(actors(text, "Norburg", phrase)).contains(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Lind waited. Ada Brandt, Lind's deputy, resigned. | Ada Brandt | BBB/OPP",
                "Sudmark waited. Sudmark's deputies resigned. | Sudmark's deputies | BBB/LEG"
            })
    void deputyOfAPersonIsOfThatPersonsKind(String text, String phrase, String actor) {
        assertThat(actors(text, "Norburg", phrase)).contains(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Viktor Sorel told parliament the truth. | parliament | BBB/LEG",
                "The truth reached parliament. | parliament | AAA/LEG"
            })
    void parliamentThatAPoliticianTellsIsHisOwn(String text, String phrase, String actor) {
        assertThat(actors(text, "Norburg", phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Kelstadt the opposition waited, while in Ostwick people slept. | the opposition | BBB/OPP",
                "The opposition waited. | The opposition | AAA/OPP",
                "Unions called a strike. | Unions | AAA/LAB",
                "The gang fled. | The gang | AAA/CRM",
                "They blamed the unions. | the unions | -/LAB"
            })
    void politicsAndUnionsAreOfThePlaceOrOfWhereTheReporterIs(String text, String phrase, String actor) {
        assertThat(actors(text, "Norburg", phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark waited. Sudmark, Sudmark and Sudhaven spoke. Congress voted. | Congress | BBB/LEG",
                "Ostmark waited. Congress voted. | Congress | CCC/LEG"
            })
    void congressIsThatOfTheReport(String text, String phrase, String actor) {
        assertThat(actors(text, "Norburg", phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia's minister met Ben Sund, an ally of Mara Lind. Her house burned. | Her | BBB/OPP",
                "Norlandia's minister met Ben Sund. His house burned. | Her | -"
            })
    void sheIsAWomanJustNamed(String text, String phrase, String actor) {
        List<String> found = actors(text, "Norburg", phrase);
        assertThat(found.isEmpty() ? List.of("-") : found).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia and Sudmark quarrelled. Norlandia warned Sudmark. Sudmark warned Norlandia. Greta Lundberg thanked Ilse Rothmann. The two leaders slept. | The two leaders | AAA/GOV BBB/GOV",
                "Greta Lundberg met Ilse Rothmann. The two leaders slept. | The two leaders | AAA/GOV CCC/GOV"
            })
    void twoLeadersAreThoseOfTheReport(String text, String phrase, String pair) {
        assertThat(actors(text, "Norburg", phrase)).containsExactlyInAnyOrder(pair.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Greta Lundberg met Ilse Rothmann in Kelstadt.#In the capital the police arrested ten men. | the police | AAA/COP",
                "Greta Lundberg met Ilse Rothmann in Kelstadt.#The police arrested ten men. | The police | AAA/COP",
                "Greta Lundberg met Ilse Rothmann in Kelstadt. The police arrested ten men. | The police | BBB/COP",
                "The case is before the Concord in Ostwick. The police arrested ten men. | The police | AAA/COP",
                "A man slept in Kelstadt. Any police would have seen him. | Any police | -/COP"
            })
    void placeOfAnotherParagraphOrOfASeatIsNotWhereItPlays(String text, String phrase, String actor) {
        assertThat(actors(text.replace('#', '\n'), "Norburg", phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark has sent two ships, the ministry said. | the ministry | BBB/GOV",
                "The ministry said that Sudmark had sent two ships. | The ministry | AAA/GOV"
            })
    void ministryThatSpeaksOfAStateIsItsOwn(String text, String phrase, String actor) {
        assertThat(actors(text, "Norburg", phrase)).containsExactly(actor);
    }
}
