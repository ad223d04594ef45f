package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Of several parties or towns of one name, which is meant. */
class SameNamesTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of(
            "organisations.tsv",
                    "code;name;aliases;kind;sector;country\nCON;Concord;;igo;;\nCCC;Congress Party;;party;PTY;CCC\n",
            "roles.tsv", "noun;sector;gender;number\nparty;PTY;;s\npolice;COP;;p\n",
            "places.tsv", """
                    name;aliases;country;admin;lat;lon;kind;population
                    Norburg;;AAA;;60.5;10.25;city;400000
                    Sudhaven;;BBB;;40.5;11.5;city;900000
                    Ostwick;;CCC;;50.0;20.0;city;300000
                    Sankt Ravna;Ravna;AAA;;61.5;10.25;city;125000
                    Ravna;;BBB;;42.5;11.5;city;900000
                    """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Sudmark Congress Party waited. | The Sudmark Congress Party | BBB/PTY",
                "The Sudmarkian Congress Party waited. | The Sudmarkian Congress Party | BBB/PTY",
                "The Ostmark Congress Party waited. | The Ostmark Congress Party | CCC/PTY",
                "The Congress Party waited. | The Congress Party | CCC/PTY"
            })
    void partyWithAStateBeforeItsNameIsOfThatState(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).contains(actor);
        assertThat(ACTORS.of(text, null, phrase)).allMatch(actor::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Police in Ravna waited. | Ravna | BBB", "Police of Sankt Ravna waited. | Sankt Ravna | AAA"})
    void ofSeveralTownsTheMostPopulousIsMeant(String text, String phrase, String actor) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactly(actor);
    }
}
