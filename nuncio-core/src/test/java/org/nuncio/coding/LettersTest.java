package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.toy.OurRules;

/** Bodies called by letters that no table has, where the report tells once what they are; with our own entries. */
@Tag("models")
class LettersTest {
    private static final String MARCH = "Thousands marched in Togo on Saturday against the government of Togo. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Many wore the yellow of the opposition Zonal Union for Hope. The ZUH accused the police of theft. | [TGO/OPP]",
                "Many were of the opposition party ZUH. Ann Roe, secretary general of the ZUH, accused the police of theft. | [TGO/OPP]",
                "Many wore the yellow of the Zonal Workers Union (ZONWU). A ZONWU spokesman accused the police of theft. | [TGO/LAB]",
                "A ZUH spokeswoman accused the police of theft. Many wore the yellow of the opposition Zonal Union for Hope. | [TGO/OPP]",
                "Ann Roe, leader of the opposition Zonal Union for Hope, accused the police of theft. | [TGO/OPP]"
            })
    void areOfTheSideThatTheReportTells(String text, String actor) {
        assertThat(OurRules.shown(MARCH + text)).anyMatch(e -> e.startsWith("ACCUSE " + actor + "[TGO/COP]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Roe, secretary general of the ZUH, accused the police of theft.",
                "The opposition ZUH met the ruling ZUH. Ann Roe, secretary general of the ZUH, accused the police of theft."
            })
    void areNobodysSideWhereItTellsNoneOrTwo(String text) {
        assertThat(OurRules.shown(MARCH + text))
                .isNotEmpty()
                .noneMatch(e -> e.startsWith("ACCUSE [TGO/OPP]") || e.startsWith("ACCUSE [TGO/PTY]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Zonal Congress of Trade Unions accused the police of theft.",
                "The Togo Congress of Trade Unions accused the police of theft."
            })
    void congressOfUnionsIsNoParliament(String text) {
        assertThat(OurRules.shown(MARCH + text))
                .noneMatch(e -> e.startsWith("ACCUSE [TGO/LEG]") || e.startsWith("ACCUSE [USA"));
    }

    @Test
    void lettersAreNotTheirOfficer() {
        assertThat(
                        OurRules.events(
                                MARCH
                                        + "Many were of the opposition party ZUH. ZUH president Ben Lind wept. The police accused the ZUH of theft."))
                .filteredOn(e -> e.type().equals("ACCUSE"))
                .flatExtracting(CodedEvent::recipients)
                .extracting(r -> r.actor().name())
                .isNotEmpty()
                .doesNotContain("Ben Lind");
    }
}
