package org.nuncio.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.toy.OurRules;

/** Towns of one name in several states, and of which state the words beside them say they are; with our own tables. */
@Tag("models")
class ToldTownsTest {
    private static String where(CodedEvent event) {
        return event.place() == null
                ? "-"
                : event.place().place().name() + " " + event.place().place().country();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked a police station in Tripoli in northern Lebanon. | Tripoli LBN",
                "Rebels attacked a police station in Tripoli. | Tripoli LBY",
                "A bomb killed three people in Hyderabad, Pakistan. | Hyderabad PAK",
                "Gunmen killed ten people in the Pakistani city of Hyderabad. | Hyderabad PAK",
                "Gunmen killed ten people in Hyderabad. | Hyderabad IND",
                "Gunmen shot ten people in Hyderabad, a city in southern Pakistan. | Hyderabad PAK",
                "Police arrested nine people in Valencia, Venezuela, on Monday. | Valencia VEN",
                "Gunmen killed ten people in the village of Solhan in Burkina Faso. | Solhan BFA",
                "Gunmen killed ten people in Tripoli, Lebanon and Chad said. | Tripoli LBY"
            })
    void townIsOfTheStateThatTheWordsBesideItName(String text, String place) {
        assertThat(OurRules.events(text))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(where(e)).isEqualTo(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police in Hyderabad, Pakistan, arrested nine men. Gunmen killed ten people in Hyderabad. | Hyderabad PAK",
                "Police in Hyderabad arrested nine men. Gunmen killed ten people in Hyderabad. | Hyderabad IND"
            })
    void andElsewhereInTheReport(String text, String place) {
        assertThat(OurRules.events(text))
                .hasSize(2)
                .allSatisfy(e -> assertThat(where(e)).isEqualTo(place));
    }
}
