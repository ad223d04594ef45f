package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.Status;
import org.nuncio.toy.OurRules;

/** What somebody decides not to do, and what nobody does; with our own entries. */
@Tag("models")
class PlansNotToTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad decided not to expel the French envoy. | SANCTION | NEGATED",
                "Chad chose not to attack Niger. | ASSAULT | NEGATED",
                "Chad plans not to recall its ambassador to Niger. | SANCTION | NEGATED",
                "Chad has decided not to send troops to Niger. | MOBILIZE | NEGATED",
                "Chad intends not to pay Niger compensation. | REJECT | ACTUAL",
                "Gabon has decided not to compensate the Nigerian fishermen. | REJECT | ACTUAL",
                "There are no Chadians fighting in Niger. | ASSAULT | NEGATED",
                "Chad decided against expelling the French envoy. | SANCTION | NEGATED",
                "Russia decided not to veto the resolution. | REJECT | NEGATED"
            })
    void isNotDone(String text, String type, Status status) {
        assertThat(OurRules.events(text)).singleElement().satisfies(e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad decided to expel the French envoy. | THREATEN",
                "There are Chadians fighting in Niger. | ASSAULT"
            })
    void isWithoutTheNot(String text, String type) {
        assertThat(OurRules.events(text)).singleElement().satisfies(e -> {
            assertThat(e.type()).isEqualTo(type);
            assertThat(e.status()).isNotEqualTo(Status.NEGATED);
        });
    }
}
