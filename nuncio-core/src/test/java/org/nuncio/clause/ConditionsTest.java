package org.nuncio.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.clause.ClauseReaderTest.modality;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done only if something else is. */
class ConditionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia consented on condition that Sudmark withdrew its troops. | withdrew | true",
                "Norlandia accepted the plan on the understanding that Sudmark opened the port. | opened | true",
                "Norlandia accepted the plan, provided that Sudmark opened the port. | opened | true",
                "Norlandia mended its condition, and Sudmark opened the port. | opened | false",
                "Norlandia was in such a condition that Sudmark withdrew its troops. | withdrew | false"
            })
    void whatIsMadeAConditionIsNotDone(String text, String verb, boolean unreal) {
        assertThat(modality(text, verb).unreal()).isEqualTo(unreal);
    }
}
