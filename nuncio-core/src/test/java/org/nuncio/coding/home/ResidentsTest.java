package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.toy.OurRules;

/** People of a place, and towns that no table lists, whose state the words beside them name; with our own entries. */
@Tag("models")
class ResidentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Togolese troops shot dead four villagers near Kabalu, Ghana, on Monday. | GHA/CVL",
                "Togolese soldiers toppled the president in Accra. | GHA/GOV",
                "Gunmen killed ten people in the Malian village of Dabolo. | MLI/CVL",
                "Gunmen killed ten people in Dabolo, a village in northern Ghana. | GHA/CVL",
                "Rebels attacked the town of Kuruba in Sudan's Darfur region. | SDN",
                "Rebels captured the Malian village of Dabolo. | MLI"
            })
    void victimsAreOfThePlace(String text, String recipient) {
        assertThat(OurRules.events(text))
                .flatExtracting(CodedEvent::recipients)
                .extracting(r -> r.actor().label())
                .containsExactly(recipient);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked the town of Kuruba on Monday. | MLI",
                "Togolese troops attacked soldiers near the border with Ghana. | GHA/MIL"
            })
    void whereNothingTellsNobodyIs(String text, String recipient) {
        assertThat(OurRules.events(text))
                .flatExtracting(CodedEvent::recipients)
                .extracting(r -> r.actor().label())
                .doesNotContain(recipient);
    }
}
