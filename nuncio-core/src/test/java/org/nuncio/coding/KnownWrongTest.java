package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.World;

/** Sentences as they ought to be coded and are not yet. A test that fails here is good news: move its sentence to the class where it belongs. */
class KnownWrongTest {

    private static void assertStillWrong(String text, String... right) {
        assertThat(World.codes(text, null)).as("right now, move it: " + text).isNotEqualTo(List.of(right));
    }

    private static void assertPlacesStillWrong(String text, String... right) {
        assertThat(World.events(text))
                .extracting(e -> e.place() == null ? "-" : e.place().place().name())
                .as("right now, move it: " + text)
                .isNotEqualTo(List.of(right));
    }

    /** The library takes the invented town for a person, and the gazetteer gives way. */
    @Test
    void aTownOfTheGazetteerIsNoPerson() {
        assertStillWrong("Norlandia shelled Kelstadt on Monday.", "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    @Test
    void aCapitalAfterInIsThePlaceEvenIfTheLibraryTakesItForAPerson() {
        assertPlacesStillWrong("Norlandia met Sudmark in Ostwick and shelled Ostmark.", "Ostwick", "-");
    }

    @Test
    void itInAConditionIsTheOneWhoIsThreatened() {
        assertStillWrong(
                "Norlandia will impose sanctions on Sudmark if it attacks Ostmark.",
                "THREATEN/relations AAA > BBB CONDITIONAL",
                "ASSAULT/heavy-weapons BBB > CCC HYPOTHETICAL");
    }

    /** The library takes <i>case</i> for a part of the name that follows. */
    @Test
    void inCaseBeforeANameIsACondition() {
        assertStillWrong(
                "Norlandia will attack Sudmark in case Ostmark asks for it.",
                "THREATEN/violence AAA > BBB CONDITIONAL");
    }

    /** The library reads a verb after <i>in case</i> as a noun. */
    @Test
    void inCaseBeforeTheMainClauseIsACondition() {
        assertStillWrong(
                "In case Sudmark attacks Ostmark, Norlandia will attack Sudmark.",
                "ASSAULT/heavy-weapons BBB > CCC HYPOTHETICAL",
                "THREATEN/violence AAA > BBB CONDITIONAL");
    }

    @Test
    void whoIsPromisedSomethingIsTheRecipient() {
        assertStillWrong("Norlandia promised Sudmark to withdraw from Ostmark.", "AGREE AAA > BBB FUTURE");
    }

    @Test
    void theAllianceIsTheOneNamedBefore() {
        assertStillWrong(
                "The Concord imposed sanctions on Sudmark. The alliance met Norlandia.",
                "SANCTION/discontinue CON > BBB ACTUAL",
                "CONSULT CON > AAA ACTUAL");
    }

    @Test
    void theyAreThePersonsOfTheSentenceBefore() {
        assertStillWrong(
                "Anna Brandt and Tomas Varga visited Ostmark. They met Ilse Rothmann.",
                "CONSULT/visit AAA+BBB > CCC ACTUAL",
                "CONSULT AAA+BBB > CCC ACTUAL");
    }

    /** A sentence without a word of the codebook is not parsed, and its troops lose their state. */
    @Test
    void theyAreTheTroopsOfASentenceWithoutAnAct() {
        assertStillWrong(
                "Norlandian troops entered Sudmark. They shelled a school.", "ASSAULT/heavy-weapons AAA > - ACTUAL");
    }

    /** <i>Of Sudmark</i> makes a place of the second naming, and none of the first. */
    @Test
    void anAttackThatIsNamedAgainIsTheSameAttack() {
        assertStillWrong(
                "Norlandia shelled Sudmark on Monday. The shelling of Sudmark by Norlandia angered Ostmark.",
                "ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }

    /** The row in which nothing is wrong: the helper itself can tell. */
    @Test
    void whatIsRightIsNotStillWrong() {
        assertThat(World.codes("Norlandia shelled Sudmark.", null))
                .containsExactly("ASSAULT/heavy-weapons AAA > BBB ACTUAL");
    }
}
