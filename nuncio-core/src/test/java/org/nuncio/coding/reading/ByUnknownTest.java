package org.nuncio.coding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** What was done to somebody, and nobody says by whom. */
class ByUnknownTest {
    @Test
    void aKillingThatIsTakenForGranted() {
        assertThat(World.codes("The killing of two Sudmarkian ministers shocked the town.", null))
                .contains("ASSAULT - > BBB ACTUAL");
    }

    @Test
    void aKillingThatMayBeAnyIsNone() {
        assertThat(World.codes("A killing of two Sudmarkian ministers would shock the town.", null))
                .isEmpty();
    }

    @Test
    void aKillingOfNobodysPeopleIsNone() {
        assertThat(World.codes("The killing of two men shocked Sudmark.", null)).isEmpty();
    }

    @Test
    void thoseWhoAreFreedAreNamedWhereTheirCaptorsAreNot() {
        assertThat(World.codes("Two Sudmarkian ministers were released on Monday.", null))
                .containsExactly("RETREAT/release - > BBB ACTUAL");
    }

    @Test
    void thoseWhoAreToBeFreedAreNot() {
        assertThat(World.codes("Two Sudmarkian ministers must be released.", null))
                .isEmpty();
    }
}
