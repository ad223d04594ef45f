package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Words that say that something was on the day of what was told before; with our own entries, read on a Thursday. */
@Tag("models")
class SameDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Iraqi army entered Mosul on Sunday and, within hours, had detained forty men there. | COERCE [IRQ/MIL][IRQ/CVL] 2024-03-10 in Mosul",
                "France held talks with Chad in Paris on Tuesday and afterwards called on Libya to withdraw its troops. | REQUEST [FRA][LBY] 2024-03-12 in Paris",
                "Germany's chancellor rang Putin late on Monday and suggested a truce in Syria. | CONSULT [DEU/GOV][RUS/GOV] 2024-03-11"
            })
    void isThatOfTheVerbBefore(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Iraqi army entered Mosul on Sunday and, within weeks, had detained forty men there. | COERCE",
                "France condemned a raid on Tuesday and has called on Libya to withdraw its troops. | REQUEST"
            })
    void isNotThatOfOtherTimes(String text, String type) {
        assertThat(OurRules.shown(text))
                .filteredOn(e -> e.startsWith(type))
                .isNotEmpty()
                .noneMatch(e -> e.contains("2024-"));
    }
}
