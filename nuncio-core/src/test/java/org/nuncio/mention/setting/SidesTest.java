package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Who <i>both sides</i> are: the two of the quarrel, and nobody who only speaks of it. */
class SidesTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of(
            "armed-groups.tsv", """
              code;name;aliases;country;sector;from;to
              BBB;Kelstadt Freedom Front;;BBB;REB;;
              """,
            "people.tsv", """
              person;aliases;code;sector;from;to;gender;role
              Mara Lind;;BBB;OPP;;;f;opposition leader
              Olof Berg;;CON;GOV;;;m;envoy
              """,
            "roles.tsv", """
              noun;sector;gender;number
              minister;GOV;;s
              president;GOV;;s
              leader;GOV;;s
              army;MIL;;s
              troops;MIL;;p
              protester;CVL;;s
              police;COP;;p
              spokesman;GOV;m;s
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia warned Sudmark. Sudmark shelled Norlandia. Ostmark and the Concord were shocked. Ostmark urged both sides to stop. | both sides | AAA BBB",
                "Norlandia warned Sudmark. Ostmark condemned it. Olof Berg of the Concord flew to Ostmark. Ostmark urged both countries to stop. | both countries | AAA BBB",
                "Olof Berg spoke to Viktor Sorel and Greta Lundberg. Ilse Rothmann and Mara Lind met both leaders in Ostwick. | both leaders | BBB/GOV AAA/GOV",
                "Olof Berg spoke to Viktor Sorel and Greta Lundberg. He told them to stop. | them | BBB/GOV AAA/GOV",
                "Norlandia warned Sudmark. Sudmark shelled Norlandia. Both armies are to withdraw. | Both armies | AAA/MIL BBB/MIL",
                "Norlandia warned Sudmark. Sudmark shelled Norlandia. Duels between the two armies went on. | the two armies | AAA/MIL BBB/MIL",
                "Norlandia warned Sudmark. Sudmark shelled Norlandia. Olof Berg appealed to both governments. | both governments | AAA/GOV BBB/GOV",
                "The Kelstadt Freedom Front fought Sudmark. Sudmark bombed the Kelstadt Freedom Front. Ostmark urged both sides to stop. | both sides | BBB/GOV BBB/REB",
                "Viktor Sorel met Mara Lind. Mara Lind accused Viktor Sorel. Olof Berg slept. Ostmark praised the two rivals. | the two rivals | BBB/GOV BBB/OPP",
                "Viktor Sorel met Mara Lind. Mara Lind accused Viktor Sorel. Olof Berg slept. Ostmark waited for the two politicians. | the two politicians | BBB/GOV BBB/OPP",
                "Viktor Sorel met Mara Lind. Mara Lind accused Viktor Sorel. Olof Berg slept. Ostmark appealed to both. | both | BBB/GOV BBB/OPP"
            })
    void sidesAreTheTwoThatTheReportSetsBesideEachOther(String text, String phrase, String sides) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactlyInAnyOrder(sides.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia warned Sudmark. Sudmark shelled Norlandia. Ostmark asked all parties to talk. | all parties",
                "Norlandia warned Sudmark. Sudmark shelled Norlandia. These two armies are old. | These two armies",
                "Norlandia warned Sudmark. Sudmark shelled Norlandia. Two armies were drawn up. | Two armies",
                "Ostmark urged both sides to stop. | both sides"
            })
    void nobodyIsMeantWhereItMayBeAnybody(String text, String phrase) {
        assertThat(ACTORS.of(text, null, phrase)).doesNotContain("AAA", "BBB", "AAA/MIL", "BBB/MIL", "CCC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia warned Sudmark. Sudmark shelled Norlandia. Norlandia and Ostmark signed a treaty. Both countries hoped for peace. | Both countries | AAA CCC",
                "Norlandia warned Sudmark. Sudmark shelled Norlandia. Anna Brandt met Ilse Rothmann. The two women sang. | The two women | AAA/GOV CCC/GOV"
            })
    void twoWhoWereJustNamedTogetherGoBefore(String text, String phrase, String sides) {
        assertThat(ACTORS.of(text, null, phrase)).containsExactlyInAnyOrder(sides.split(" "));
    }
}
