package org.nuncio.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Roe reported from Northport. | [Roe]",
                "Jane Roe reported from Northport and Max Poe from Sudmark. | [Jane Roe, Max Poe]",
                "Roe wrote this from Northport. | [Roe]",
                "Max Poe in Sudmark contributed to this report. | [Max Poe]",
                "Max Poe and Ann C. Lee in Oslo, Ida Coe in Kiev, Ukraine, Bo Day in Ulm, Germany and Cy Fox in Rome contributed. | [Max Poe, Ann C. Lee, Ida Coe, Bo Day, Cy Fox]",
                "Ida Coe in Seoul, South Korea, and Cy Fox in Rome contributed reporting. | [Ida Coe, Cy Fox]",
                "Associated Press writers Max Poe in Oslo and Ida Coe in Rome contributed to this report. | [Max Poe, Ida Coe]",
                "Max Poe in Oslo and Ida Coe in Rome contributed to this. | [Max Poe, Ida Coe]",
                "Max Poe in Oslo and Ida Coe in Rome added reporting. | [Max Poe, Ida Coe]",
                "(Reporting by Jane Roe in Northport and Max Poe; Editing by Ann Lee) | [Jane Roe, Max Poe, Ann Lee]",
                "Reporting by Jane Roe. Additional reporting by Max Poe. Writing by Ann Lee. | [Jane Roe, Max Poe, Ann Lee]",
                "Roe reported from Northport. Max Poe in Oslo, Norway contributed to this report. | [Roe, Max Poe]",
                "Poe has reported from Sudmark. Ann B. Lee, in Oslo, Norway, have contributed. | [Poe, Ann B. Lee]",
                "With reporting from Jane Roe in Northport. | [Jane Roe]",
                "The Associated Press contributed to this report. | []"
            })
    void creditNamesReporters(String line, String names) {
        assertThat(Reports.afterBody(Reports.THIRD, "", line).bylines()).hasToString(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roe reported from Northport. Max Poe in Oslo, Norway contributed.",
                "(Reporting by Jane Roe; Editing by Max Poe)",
                "The Associated Press contributed to this report.",
                "___ Jane Roe reported from Northport."
            })
    void creditIsNoPartOfTheText(String line) {
        assertThat(Reports.afterBody(line).text()).isEqualTo(Reports.FIRST + "\n\n" + Reports.SECOND);
    }

    @Test
    void creditIsKeptBesideTheText() {
        assertThat(Reports.afterBody("With additional reporting from the Associated Press.")
                        .furniture())
                .hasToString("[Removed[kind=credit, text=With additional reporting from the Associated Press.]]");
    }

    @Test
    void creditAtTheEndOfAParagraphIsCutOff() {
        assertThat(Reports.paragraphs(Reports.afterBody(Reports.THIRD + " Reporting by Jane Roe.")))
                .contains(Reports.THIRD);
    }

    @Test
    void creditMayStandBeforeFurniture() {
        assertThat(Reports.afterBody("Roe reported from Northport.", "", "Source link", "", "Comments are closed.")
                        .text())
                .doesNotContain("Roe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Witnesses reported from the harbour that the pier was on fire.",
                "The fire contributed to the fall of the government.",
                "Norlandia and Sudmark contributed to the collapse of the truce.",
                "Norlandia contributed 300 soldiers to the mission.",
                "Reporting by state television was biased, observers said.",
                "Norlandia reported in February that its harvest had failed.",
                "Norlandia added troops on its border."
            })
    void sentenceOfNewsIsNoCredit(String sentence) {
        assertThat(Reports.afterBody(sentence).text()).endsWith(sentence);
    }
}
