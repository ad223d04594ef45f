package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** People by full name of whom nothing is told, in a report about one state; with our own entries. */
@Tag("models")
class UnlistedPeopleTest {
    private static final String ONE_STATE =
            "LOME (Reuters) - Togo's president quit after protests in Togo. Togo's army took over in Lome. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ama Lindor accused the electoral commission of fraud. | ACCUSE [TGO][TGO/GOV]",
                "Ama Lindor, a distant second, asked the constitutional court to order a recount. | REQUEST [TGO][TGO",
                "Ama Lindor was killed by gunmen on Friday. | ASSAULT [TGO/UAF][TGO]"
            })
    void areOfThatState(String sentence, String event) {
        assertThat(OurRules.shown(ONE_STATE + sentence)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ama Lindor, a Ghanaian engineer, accused the electoral commission of fraud. | ACCUSE [TGO",
                "Mr Lindor accused the electoral commission of fraud. | ACCUSE [TGO"
            })
    void unlessMoreIsToldOrLess(String sentence, String event) {
        assertThat(OurRules.shown(ONE_STATE + sentence)).isNotEmpty().noneMatch(e -> e.startsWith(event));
    }
}
