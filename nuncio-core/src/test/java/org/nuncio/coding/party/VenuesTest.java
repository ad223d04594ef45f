package org.nuncio.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.toy.World;

/** Courts that are to hear an accusation, courts that are accused, and places where others meet. */
class VenuesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 9);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norlandia accused a Sudmarkian court of theft. | ACCUSE/allege AAA > BBB ACTUAL",
                "Norlandia accused Sudmark of theft before a Sudmarkian court. | ACCUSE/allege AAA > BBB ACTUAL"
            })
    void courtThatIsTheObjectIsAccused(String text, String event) {
        assertThat(World.codes(text, DAY)).isEqualTo(List.of(event));
    }

    @Test
    void whereTalksAreHeldIsNoRecipient() {
        assertThat(World.codes("Norlandian and Sudmarkian officials held talks in Ostwick.", null))
                .containsExactly("CONSULT AAA+BBB > - ACTUAL");
    }
}
