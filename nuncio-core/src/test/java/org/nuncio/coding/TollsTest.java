package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** The day and place of what a toll is of hold for those who are counted beside it; with our own entries. */
@Tag("models")
class TollsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police put the death toll from Monday's shooting in Mombasa at 14 and said 20 Kenyans were wounded. | ASSAULT [][KEN/CVL] 2024-03-11 in Mombasa",
                "State radio put the toll of Tuesday's raid at nine and said that six Kenyan soldiers had been hurt. | ASSAULT [][KEN/MIL] 2024-03-12"
            })
    void areOfTheSameDayAndPlace(String text, String event) {
        assertThat(OurRules.shown(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police put the cost of Monday's summit at 14 million and said 20 Kenyans had been killed this year. | 2024-03-11",
                "Doctors spoke of Monday's raid and said 20 Kenyans had been killed. | 2024-03-11"
            })
    void areNotOfOtherDays(String text, String day) {
        assertThat(OurRules.shown(text)).isNotEmpty().noneMatch(e -> e.contains(day));
    }
}
