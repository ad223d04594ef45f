package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class HomeFormsTest {

    @Test
    void whoIsBroughtHomeIsTheObject() {
        assertThat(TreeText.mended(
                        "Sudmark/sudmark/NNP/2/nsubj brings/bring/VBZ/0/root its/its/PRP$/5/nmod:poss "
                                + "envoy/envoy/NN/5/compound home/home/NN/2/obj from/from/IN/7/case Varn/varn/NNP/5/nmod",
                        HomeForms::mend))
                .contains("envoy/NN/2/obj", "its/PRP$/4/nmod:poss", "home/RB/2/advmod", "Varn/NNP/2/obl");
    }

    @Test
    void whoIsCalledHomeIsTheObject() {
        assertThat(TreeText.mended(
                        "Sudmark/sudmark/NNP/2/nsubj called/call/VBD/0/root home/home/NN/2/obj its/its/PRP$/5/nmod:poss "
                                + "envoy/envoy/NN/2/xcomp",
                        HomeForms::mend))
                .contains("envoy/NN/2/obj", "home/RB/2/advmod");
    }

    @Test
    void whoIsSentPackingIsTheObject() {
        assertThat(TreeText.mended(
                        "Sudmark/sudmark/NNP/2/nsubj sent/send/VBD/0/root the/the/DT/5/det envoy/envoy/NN/5/compound "
                                + "packing/packing/NN/2/obj",
                        HomeForms::mend))
                .contains("envoy/NN/2/obj", "packing/VBG/2/xcomp");
    }

    @Test
    void verbSaysWhenceOneComesBack() {
        assertThat(TreeText.mended(
                        "Tanks/tank/NNS/2/nsubj rolled/roll/VBD/0/root back/back/RB/2/advmod from/from/IN/5/case "
                                + "Varn/varn/NNP/3/obl",
                        HomeForms::mend))
                .contains("Varn/NNP/2/obl");
    }

    @Test
    void homeThatIsBuiltIsAHome() {
        assertThat(TreeText.mended(
                        "They/they/PRP/2/nsubj built/build/VBD/0/root a/a/DT/5/det family/family/NN/5/compound "
                                + "home/home/NN/2/obj",
                        HomeForms::mend))
                .contains("home/NN/2/obj", "family/NN/5/compound");
    }
}
