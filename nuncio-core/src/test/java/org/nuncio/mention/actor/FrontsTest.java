package org.nuncio.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Whoever speaks for others is of their kind. */
class FrontsTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of(
            "armed-groups.tsv",
            "code;name;aliases;country;sector;from;to\nBBB;Red Dawn;Red Dawn rebels;BBB;REB;;\n"
                    + "BBB;Long River Alliance;;BBB;REB;;\n"
                    + "CCC;Old Guard;;CCC;REB;;2016\n",
            "people.tsv",
            "person;aliases;code;sector;from;to;gender;role\nJonas Lind;;BBB;REB;2015;;m;Red Dawn spokesman\n"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Red Dawn rebels took two villages. Peter Holm, a spokesman for the group, denied it. | Peter Holm | BBB/REB",
                "Red Dawn rebels took two villages. Jonas Lind, a spokesman for the group, denied it. | Jonas Lind | BBB/REB",
                "Greta Lundberg, the leader of the group, denied it. | Greta Lundberg | AAA/GOV",
                "Ostmark blamed ten Red Dawn troops. | ten Red Dawn troops | BBB/REB",
                "The Long River Alliance took two villages. The alliance denied it. | The alliance | BBB/REB",
                "Sudmark took two villages. Viktor Sorel, a spokesman for the government, denied it. | Viktor Sorel | BBB/GOV"
            })
    void spokesmanIsOfThoseForWhomHeSpeaks(String text, String phrase, String label) {
        assertThat(ACTORS.of(text, null, phrase)).contains(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark and the Old Guard met in Norburg. | the Old Guard | CCC/REB",
                "Sudmark and Red Dawn met in Norburg. | Red Dawn | BBB/REB"
            })
    void groupThatIsOverIsStillOfItsCountry(String text, String phrase, String label) {
        assertThat(ACTORS.of(text, null, phrase)).contains(label);
    }
}
