package org.nuncio.mention.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.mention.finder.PhraseActors;

/** Whose the bodies are of which a report about two states goes on to tell. */
class ActingStateTest {
    private static final PhraseActors ACTORS = new PhraseActors(Map.of("roles.tsv", """
              noun;sector;gender;number
              army;MIL;;s
              air force;MIL;;s
              troops;MIL;;p
              soldier;MIL;;s
              police;COP;;p
              authority;GOV;;s
              ambassador;GOV;;s
              prime minister;GOV;;s
              foreign minister;GOV;;s
              foreign ministry;GOV;;s
              government;GOV;;s
              mayor;GOV;;s
              senator;LEG;;s
              resident;CVL;;s
              rebel;REB;;s
              leader;GOV;;s
              """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia accused Sudmark of fraud. Norlandia has closed its port. The army waits. | The army | AAA/MIL",
                "Norlandia met Sudmark. Sudmark recalled its ambassador. The air force slept. | The air force | BBB/MIL",
                "Norlandia accused Sudmark of fraud. The prime minister urged Ostmark to help. | The prime minister | AAA/GOV",
                "Norlandia met Sudmark. Sudmark sent 90 soldiers. Troops arrested a man. | Troops | BBB/MIL",
                "Norlandia met Sudmark. Sudmark woke. The foreign minister, Ada Roe, accused Ostmark. | Ada Roe | BBB/GOV",
                "Norlandia met Sudmark. Sudmark woke. The ambassador, Ada Roe, accused Ostmark. | Ada Roe | -/GOV",
                "Norlandia met Sudmark. Sudmark slept. Troops arrested a man. | Troops | -/MIL",
                "Norlandia and Sudmark met. The army waits. | The army | -/MIL",
                "Norlandia accused Sudmark of fraud. The army denied it. | The army | -/MIL"
            })
    void theyAreOfTheStateThatActed(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).isEqualTo(List.of(actor));
    }

    @Test
    void aNewParagraphIsNewMatter() {
        assertThat(ACTORS.orNobody("Norlandia met Sudmark. Norlandia woke.\nThe army waits.", "The army"))
                .isEqualTo(List.of("-/MIL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia bombed Sudhaven. The army waits. | -/MIL",
                "Norlandia bombed Sudhaven. The army intercepted nine rockets. | BBB/MIL",
                "Sudmark woke. Norlandia bombed Sudhaven. The army intercepted nine rockets. | -/MIL",
                "Norlandia met Sudmark. Norlandia woke. The army shelled Norburg. | -/MIL",
                "Norlandia met Sudmark. Norlandia woke. The army seized its base. | -/MIL"
            })
    void afterAStrikeItMayBeEithers(String text, String actor) {
        assertThat(ACTORS.orNobody(text, "The army")).isEqualTo(List.of(actor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudmark woke. Norlandia arrested a boy. The government demanded his release. | -/GOV",
                "Sudmark woke. Norlandia arrested two Ostmarker soldiers. The government demanded their release. | CCC/GOV",
                "Ostmark met Sudmark. Ostmark left Norburg. The government praised it. | CCC/GOV"
            })
    void whoseMenAreSeizedDemandsThemBack(String text, String actor) {
        assertThat(ACTORS.orNobody(text, "The government")).isEqualTo(List.of(actor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ostmark met Norlandia. Norlandia closed its embassy in Sudhaven. The foreign ministry said Sudmark had fired. | The foreign ministry | AAA/GOV",
                "Sudmark met Ostmark. Norlandia rose in Sudhaven. The foreign ministry said Ostmark had fired. | The foreign ministry | BBB/GOV",
                "Sudmark met Ostmark. Fire broke out in Sudhaven. The authorities waited. | The authorities | BBB/GOV",
                "Sudmark met Ostmark. Fire broke out in Norburg. The city's mayor wept. | The city's mayor | AAA/GOV",
                "Sudmark met Ostmark. Fire broke out in Norburg. The mayor wept. | The mayor | -/GOV",
                "Sudmark met Ostmark. Fire broke out in Norburg. Residents wept. | Residents | AAA/CVL",
                "Sudmark met Ostmark. Fire broke out. Residents wept. | Residents | -/CVL",
                "Sudmark met Ostmark. Fire broke out in Norburg. Men ran. They wept. The authorities waited. | The authorities | AAA/GOV",
                "Sudmark met Ostmark. Fire broke out in Norburg. Ostmark and Sudmark helped. They wept. The authorities waited. | The authorities | -/GOV"
            })
    void aBodyOfATownIsOfItsState(String text, String phrase, String actor) {
        assertThat(ACTORS.orNobody(text, phrase)).isEqualTo(List.of(actor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Sudmarkian senator said the army would not stand by. | BBB/MIL",
                "A Sudmarkian ambassador said the army would not stand by. | -/MIL",
                "A Sudmarkian senator said the army had fired. | -/MIL"
            })
    void anOfficialPromisesWhatHisOwnWillDo(String text, String actor) {
        assertThat(ACTORS.orNobody(text, "the army")).isEqualTo(List.of(actor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia met Ostmark. Sudmarkian rebels accused the government. | BBB/GOV",
                "Norlandia met Ostmark. Sudmarkian rebels fled. The senator accused the government. | AAA/GOV"
            })
    void rebelsAccuseTheGovernmentOfTheirState(String text, String actor) {
        assertThat(ACTORS.orNobody(text, "the government")).isEqualTo(List.of(actor));
    }
}
