package org.nuncio.mention.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Whose ships and planes are that a report names again, and who is meant by the boats and buses that carry people. */
class CraftTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              freighter;BUS;;s
              captain;MIL;;s
              pirate;CRM;;s
              commander;MIL;;s
              rebel;REB;;s
              soldier;MIL;;s
              activist;CVL;;s
              pilgrim;CVL;;s
              navy;MIL;;s
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Sudmarkian freighter waited. The navy seized the MV Korali. | the MV Korali | BBB/BUS",
                "A Sudmarkian freighter waited. A Norlandian ship left. The navy seized the MV Korali. | the MV Korali | -",
                "The navy seized the MV Korali. | the MV Korali | -",
                "A Sudmarkian freighter waited. The navy seized the MV Korali. The Korali sank. | The Korali | BBB/BUS",
                "The navy boarded the MV Tovik. The navy left the Tovik. | the Tovik | -",
                "The navy left Tovik. | Tovik | AAA"
            })
    void shipOfNoKnownFlagHasThatOfTheOneShipOfTheReport(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandian jets bombed Sudhaven. The planes came back. | The planes | AAA",
                "Norlandian jets bombed Sudhaven. One of the jets fell. | One | AAA",
                "Norlandian jets bombed Sudhaven. The old planes came back. | The old planes | nobody",
                "Norlandian jets bombed Sudhaven. The tanks came back. | The tanks | nobody",
                "A Norlandian frigate waited. The navy seized the vessel. | the vessel | nobody",
                "A Sudmarkian freighter waited. A Norlandian frigate came. The navy seized the vessel. | the vessel | BBB/BUS",
                "A Norlandian ship waited. The navy seized the vessel. | the vessel | AAA"
            })
    void planesAreThoseOfWhichTheReportHasTold(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The navy stopped a boat carrying Sudmarkian activists. | a boat | BBB/CVL",
                "The navy shelled a bus full of Sudmarkian pilgrims. | a bus | BBB/CVL",
                "The navy shelled a bus full of pilgrims. | a bus | -/CVL",
                "The navy shelled a bus full of sand. | a bus | nobody",
                "The navy seized a Norlandian boat carrying Sudmarkian activists. | a Norlandian boat | AAA"
            })
    void boatOfNobodyStandsForThePeopleInIt(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The captain of a Sudmarkian freighter slept. | The captain | BBB/MIL",
                "A Sudmarkian freighter's captain, Ada Lind, slept. | Ada Lind | BBB/BUS",
                "Sudmark's captain, Ada Lind, slept. | Ada Lind | BBB/MIL",
                "Sudmarkian rebels slept. The rebels' commander, Ada Lind, slept. | Ada Lind | BBB/REB"
            })
    void captainOfAMerchantShipIsNoSoldier(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmarkian pirates slept. The navy shot one pirate. | one pirate | BBB/CRM",
                "Sudmarkian pirates slept. The navy left. Pirates woke. | Pirates | BBB/CRM",
                "Sudmarkian pirates slept. Norlandian pirates woke. The navy shot one pirate. | one pirate | -/CRM",
                "The navy shot one pirate. | one pirate | -/CRM"
            })
    void piratesAreThoseOfWhomTheReportHasTold(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandian soldiers slept. Sudmarkian pirates seized sixty ships and held 12 of them. | them | nobody",
                "Norlandian soldiers slept. The navy seized sixty Sudmarkian pirates and held 12 of them. | them | BBB/CRM"
            })
    void someOfTheShipsAreNobody(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).containsExactly(actor);
    }
}
