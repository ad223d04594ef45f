package org.nuncio.coding.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** What only the other of two states can have done. */
class OpposingTest {
    private static final String QUARREL =
            "Norlandia criticised Sudmark. Sudmark was angry with Norlandia. Norlandia waited. " + "Sudmark slept. ";

    @Test
    void inAReportAboutTwoTheOtherSendsEnvoysHome() {
        assertThat(expelled(QUARREL + "Two Sudmarkian ministers were expelled on Friday."))
                .containsExactly("AAA > BBB");
    }

    @Test
    void whereRebelsAreNamedItMayBeThey() {
        assertThat(expelled(QUARREL + "Two Sudmarkian ministers were expelled on Friday, the rebels said."))
                .doesNotContain("AAA > BBB");
    }

    @Test
    void inAReportAboutManyItMayBeAny() {
        assertThat(expelled("Norlandia waited. Sudmark slept. Two Sudmarkian ministers were expelled on Friday."))
                .doesNotContain("AAA > BBB");
    }

    @Test
    void whoseSideItIsMovesItsOwnTroops() {
        String moved = QUARREL + "On the Sudmarkian side, troops were moved to the border.";
        assertThat(World.report(moved, LocalDate.of(2022, 2, 9)).events())
                .filteredOn(e -> e.type().equals("MOBILIZE"))
                .allSatisfy(e -> assertThat(e.actors().get(0).actor().code()).isEqualTo("BBB"));
    }

    private static List<String> expelled(String text) {
        return World.report(text, LocalDate.of(2022, 2, 9)).events().stream()
                .filter(e -> e.type().equals("SANCTION") && !e.actors().isEmpty())
                .map(e -> e.actors().get(0).actor().code() + " > "
                        + e.recipients().get(0).actor().code())
                .toList();
    }
}
