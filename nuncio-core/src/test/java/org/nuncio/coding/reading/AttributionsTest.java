package org.nuncio.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.toy.OurRules;

/** Who says that it happened; with our own entries. */
@Tag("models")
class AttributionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Malians were killed by soldiers, according to the civil liberties group SAHEL. | SAHEL",
                "The opposition website Ndeke said that Chadian troops had shelled a hospital. | Ndeke",
                "Two Malians were killed by soldiers, according to the Central Union of Togolese Doctors, which is based in Accra. | the Central Union of Togolese Doctors",
                "A local relief centre reported that gangs in Haiti had kidnapped two nuns. | A local relief centre",
                "Peruvian jets bombed a camp, killing nine rebels, General Luis Roe, the head of the air force, told journalists. | Luis Roe",
                "Chadian tanks hit a market in Abéché, killing nine people, said a monitoring group based in Accra. | a monitoring group"
            })
    void speakersHaveTheirWholeName(String text, String speaker) {
        assertThat(speakers(text)).contains(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chadian rebels attacked a mosque in Abéché; five Malians were killed by police, the mayor said.",
                "Chadian rebels attacked a mosque in Abéché. Five Malians were killed by police, the mayor said."
            })
    void whoSpeaksLastTellsOfTheLastClauseOnly(String text) {
        assertThat(OurRules.events(text))
                .filteredOn(e -> e.evidence().cut(text).startsWith("attacked"))
                .extracting(e -> e.attribution().kind())
                .containsExactly("report");
        assertThat(speakers(text)).contains("the mayor");
    }

    private static List<String> speakers(String text) {
        return OurRules.events(text).stream()
                .map(e -> String.valueOf(e.attribution().speaker()))
                .toList();
    }
}
