package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class ResultativesTest {

    @Test
    void whoIsCountedBehindDeadIsTheObject() {
        assertThat(TreeText.mended(
                        "Police/police/NNS/2/nsubj shot/shoot/VBD/0/root dead/dead/JJ/2/obj at/at/RB/5/advmod "
                                + "least/least/RBS/6/advmod 13/13/CD/7/nummod marchers/marcher/NNS/2/obj",
                        Resultatives::mend))
                .contains("dead/JJ/2/xcomp", "marchers/NNS/2/obj");
    }

    @Test
    void whoIsTakenPrisonerIsNoApposition() {
        assertThat(TreeText.mended(
                        "Rebels/rebel/NNS/2/nsubj took/take/VBD/0/root prisoner/prisoner/NN/2/obj about/about/RB/5/advmod "
                                + "40/40/CD/6/nummod guards/guard/NNS/1/appos",
                        Resultatives::mend))
                .contains("prisoner/NN/2/xcomp", "guards/NNS/2/obj");
    }

    @Test
    void upToFortyAreNoGoal() {
        assertThat(TreeText.mended(
                        "Troops/troop/NNS/2/nsubj shot/shoot/VBD/0/root dead/dead/JJ/2/obj up/up/IN/7/case to/to/TO/7/case "
                                + "40/40/CD/7/nummod men/man/NNS/2/obl",
                        Resultatives::mend))
                .contains("up/IN/7/advmod", "to/TO/7/advmod", "men/NNS/2/obj");
    }

    @Test
    void placeBehindDeadIsNone() {
        assertThat(TreeText.mended(
                        "Police/police/NNS/2/nsubj shot/shoot/VBD/0/root dead/dead/JJ/2/obj in/in/IN/5/case "
                                + "Lima/lima/NNP/2/obl a/a/DT/7/det man/man/NN/5/appos",
                        Resultatives::mend))
                .contains("dead/JJ/2/obj", "Lima/NNP/2/obl");
    }

    @Test
    void whatTheyBecomeBehindThemIsNoCircumstance() {
        assertThat(TreeText.mended(
                        "Rebels/rebel/NNS/2/nsubj set/set/VBD/0/root the/the/DT/4/det hostages/hostage/NNS/2/obj free/free/JJ/2/advcl ./././2/punct",
                        Resultatives::mend))
                .contains("hostages/NNS/2/obj", "free/JJ/2/xcomp");
        assertThat(TreeText.mended(
                        "Rebels/rebel/NNS/2/nsubj left/leave/VBD/0/root the/the/DT/4/det hostages/hostage/NNS/2/obj free/free/JJ/2/advcl ./././2/punct",
                        Resultatives::mend))
                .contains("free/JJ/2/advcl");
    }
}
