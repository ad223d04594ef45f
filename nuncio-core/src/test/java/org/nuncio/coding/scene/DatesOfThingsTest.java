package org.nuncio.coding.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Days of things, which tell nothing of when something was done; with our own entries. */
@Tag("models")
class DatesOfThingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana's election commission last week approved three candidates for the vote on May 6, drawing protests from the opposition. | 05-06",
                "Ghana's opposition, which several countries recognise as the winner of July's vote, condemned Togo. | -07-",
                "Officers in Ghana said on Thursday that they had annulled last weekend's election. | 2024-03-09",
                "Ghana condemned Monday's raid by Togo. | 2024-03-",
                "Thousands of Ghanaians marched in Accra against the coup of 2 February. | 02-02",
                "Ghana expelled two Togolese diplomats over the raid of 2 February. | 02-02",
                "The curfew, in force since 2 February, was lifted by the army of Ghana. | 02-02",
                "The sanctions imposed on Ghana by Togo in 2019 were suspended. | 2019"
            })
    void areNoDatesOfActs(String text, String day) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.contains(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Ghanaian soldiers were killed by rebels in last Friday's battle for Tamale. | ASSAULT [GHA/REB][GHA/MIL] 2024-03-08",
                "Two Ghanaian soldiers were killed by rebels on the night of 2 February. | ASSAULT [GHA/REB][GHA/MIL] 2024-02-02",
                "Ghana's army has arrested forty Togolese since 2 February. | COERCE [GHA/MIL][TGO/CVL] 2024-02-02",
                "In a letter dated 2 February, Ghana's president urged Togo to withdraw its troops. | REQUEST [GHA/GOV][TGO] 2024-02-02"
            })
    void occasionsTellWhen(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }
}
