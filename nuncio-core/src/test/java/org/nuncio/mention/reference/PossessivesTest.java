package org.nuncio.mention.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Whose <i>its army</i> is where one state does something to another and goes on to speak of it. */
class PossessivesTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of(
            "roles.tsv", """
              noun;sector;gender;number
              army;MIL;;s
              envoy;GOV;;s
              """, "states.tsv", """
              code;name;aliases;adjectives;people;capital;borders;blocs
              AAA;Norlandia;;Norlandian;;Norburg;BBB;
              BBB;Sudmark;;Sudmarkian;;Sudhaven;AAA;
              CCC;Ostmark;;Ostmarker;;Ostwick;;
              """, "armed-groups.tsv", """
              code;name;aliases;country;sector;from;to
              BBB;Red Dawn;;BBB;REB;;
              """, "people.tsv", """
              person;aliases;code;sector;from;to;gender;role
              Mara Lind;;BBB;GOV;;;f;minister
              """, "organisations.tsv", """
              code;name;aliases;kind;sector;country
              ICC;Court of Nations;;igo;JUD;
              """));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia cut aid to Sudmark, accusing its army of torture.|its army|BBB/MIL",
                "Norlandia suspended aid to Sudmark, alleging that its army had shot two men.|its army|BBB/MIL",
                "Norlandia broke off ties with Sudmark and gave its envoys a week to leave.|its envoys|BBB/GOV",
                "Norlandia cut ties with Sudmark and expelled its envoy.|its envoy|BBB/GOV",
                "Norlandia cut ties with Sudmark and recalled its envoy.|its envoy|AAA/GOV",
                "Norlandia led by its Sudmark-era army attacked Ostmark.|its Sudmark-era army|AAA/MIL",
                "Norlandia attacked Sudmark and praised its army.|its army|AAA/MIL"
            })
    void ofWhomItIs(String text, String phrase, String whose) {
        assertThat(ACTORS.of(text, null, phrase)).singleElement().asString().contains(whose);
    }
}
