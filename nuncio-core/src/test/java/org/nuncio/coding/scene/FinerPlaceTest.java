package org.nuncio.coding.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.OurRules;

/** Which of two places tells where it was; with our own entries. */
@Tag("models")
class FinerPlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed 23 villagers in Sudan's Darfur region. | Darfur",
                "Gunmen killed 23 villagers in Nigeria's Kaduna state. | Kaduna state",
                "Gunmen killed 23 villagers in Mexico's state of Guerrero. | Guerrero",
                "Gunmen killed 23 villagers in Sudan. | Sudan",
                "Gunmen killed 23 villagers in Nyala in Sudan's Darfur region. | Nyala"
            })
    void regionGoesBeforeItsState(String text, String place) {
        assertThat(OurRules.events(text))
                .extracting(e -> e.place().place().name())
                .containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Haiti's prime minister thanked Nairobi and appealed for more troops. | REQUEST [HTI/GOV]",
                "Iranian lawmakers chanted slogans against Israel. | PROTEST [IRN/LEG][ISR]"
            })
    void whoIsSpokenToOrShoutedAtIsNoPlace(String text, String event) {
        assertThat(OurRules.shown(text)).anyMatch(e -> e.startsWith(event)).noneMatch(e -> e.contains(" in "));
    }
}
