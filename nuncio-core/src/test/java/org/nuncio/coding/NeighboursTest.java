package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Whom <i>its neighbour</i> is; with our own entries. */
@Tag("models")
class NeighboursTest {
    private static final String QUARREL =
            "Togo and Benin quarrelled over fish, and Benin and Togo recalled their envoys. Benin accused Togo of theft. ";
    private static final String ONE_STATE =
            "LOME (Reuters) - Togo's president quit after protests in Togo. Togo's army took over in Lome. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togo urged its neighbour to return to the talks. | REQUEST [TGO][BEN]",
                "Benin warned its northern rival not to send troops. | THREATEN [BEN][TGO]"
            })
    void isTheOtherOfTheTwo(String sentence, String event) {
        assertThat(OurRules.shown(QUARREL + sentence)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana urged its neighbour to hold an election. | REQUEST [GHA][TGO]",
                "Ghana condemned its neighbour for the coup. | ACCUSE [GHA][TGO]"
            })
    void isTheStateOfTheReport(String sentence, String event) {
        assertThat(OurRules.shown(ONE_STATE + sentence)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya quarrelled with France, and France accused Kenya of theft. France recalled its envoy. Kenya attacked its neighbour."
            })
    void isNobodyAcrossTheSea(String text) {
        assertThat(OurRules.shown(text))
                .anyMatch(e -> e.startsWith("ASSAULT [KEN]"))
                .noneMatch(e -> e.startsWith("ASSAULT [KEN][FRA"));
    }

    @ParameterizedTest
    @CsvSource({"Togo urged its neighbour to hold an election."})
    void ofTheStateItselfMayBeAnybody(String sentence) {
        assertThat(OurRules.shown(ONE_STATE + sentence)).noneMatch(e -> e.startsWith("REQUEST [TGO][TGO"));
    }
}
