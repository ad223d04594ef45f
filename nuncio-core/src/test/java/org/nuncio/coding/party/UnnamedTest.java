package org.nuncio.coding.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.toy.World.assertCodes;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** Who acts in a passive that names nobody. */
class UnnamedTest {

    @Test
    void authorityThatTellsOfItDidIt() {
        assertCodes(
                "Ten rebels had been released, the government of Sudmark said.", "RETREAT/release BBB > BBB ACTUAL");
    }

    @Test
    void rebelsFreedAtHomeAreNoVictimsOfAnother() {
        assertCodes(
                "Ten rebels of Sudmark had been released, the government of Sudmark said.",
                "RETREAT/release BBB > BBB ACTUAL");
    }

    @Test
    void whatIsTakenFromThemTheyDidNotDo() {
        assertCodes(
                "Two Norlandian officials had been released in Sudmark, the government of Norlandia said.",
                "RETREAT/release - > AAA ACTUAL");
    }

    @Test
    void partiesBetweenWhomTalksWereHeldHeldThem() {
        assertCodes("Talks were held on Friday between Norlandia and Sudmark.", "CONSULT AAA+BBB > - ACTUAL");
    }

    @Test
    void nobodyActsWhereNobodyIsNamed() {
        assertCodes("Ten rebels were released.");
    }

    @Test
    void officialOfAReportAboutOneStateIsIts() {
        assertThat(World.report(
                                "Norlandia waited. Norlandia slept. Norlandia burned. Minister Peter Lauritz urged Sudmark to "
                                        + "meet the rebels.",
                                LocalDate.of(2022, 2, 9))
                        .events())
                .extracting(e -> e.type() + " " + e.actors().get(0).actor().label())
                .containsExactly("REQUEST AAA/GOV");
    }

    @Test
    void whoeverTellsOfAnOrderGaveIt() {
        assertCodes(
                "The army of Sudmark had been ordered to attack Norlandia, the government of Sudmark said.",
                "REQUEST/change BBB > - ACTUAL");
    }

    @Test
    void orderOfNobodyIsSilent() {
        assertCodes("The army of Sudmark had been ordered to attack Norlandia.");
    }

    @Test
    void whoeverImposedItTakesItOff() {
        assertCodes(
                "The sanctions imposed on Sudmark by Norlandia were lifted.",
                "SANCTION/discontinue AAA > BBB ACTUAL",
                "RETREAT AAA > - ACTUAL");
    }

    @Test
    void bodyThatCountsTheExpelledExpelledNobody() {
        assertCodes("Ten Norlandian teachers have been expelled from Sudmark, the Concord said.");
        assertCodes(
                "Ten Norlandian teachers have been expelled from Sudmark, the government of Sudmark said.",
                "SANCTION/expel BBB > AAA ACTUAL");
    }

    @Test
    void bodyOfManyStatesTellsOfHarmAndDoesNone() {
        assertCodes("Ten protesters had been convicted, the Concord said.");
        assertCodes(
                "Ten protesters had been convicted, the government of Sudmark said.",
                "SANCTION/convict BBB > BBB ACTUAL");
    }
}
