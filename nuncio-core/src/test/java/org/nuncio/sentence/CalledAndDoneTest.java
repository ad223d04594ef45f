package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done beside calling something a name; trees as {@link TreeText} writes them. */
class CalledAndDoneTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, CalledAndDone::mend);
    }

    @Test
    void theSecondVerbIsNoPartOfTheName() {
        assertThat(
                        mended(
                                "Norlandia/Norlandia/NNP/2/nsubj called/call/VBD/0/root it/it/PRP/2/obj an/a/DT/5/det "
                                        + "outrage/outrage/NN/2/xcomp and/and/CC/5/cc recalled/recall/VBN/5/conj envoys/envoy/NNS/7/obj"))
                .contains("recalled/VBD/2/conj", "and/CC/2/cc", "envoys/NNS/7/obj", "outrage/NN/2/xcomp");
    }

    @Test
    void whatWasTakenForOneNameIsANameAndAnObject() {
        assertThat(
                        mended(
                                "Norlandia/Norlandia/NNP/2/nsubj called/call/VBD/0/root it/it/PRP/2/obj an/a/DT/5/det "
                                        + "insult/insult/NN/8/compound and/and/CC/5/cc suspended/suspend/VBN/5/conj talks/talk/NNS/2/xcomp"))
                .contains("suspended/VBD/2/conj", "talks/NNS/7/obj", "insult/NN/2/xcomp");
    }

    @Test
    void aSecondNameStaysOne() {
        String tree = "Norlandia/Norlandia/NNP/2/nsubj called/call/VBD/0/root it/it/PRP/2/obj an/a/DT/5/det "
                + "insult/insult/NN/2/xcomp and/and/CC/5/cc armed/arm/VBN/8/amod robbery/robbery/NN/5/conj";
        assertThat(mended(tree)).contains("armed/VBN/8/amod", "robbery/NN/5/conj");
    }

    @Test
    void whatIsOnlyBoughtIsNotCalled() {
        String tree = "Norlandia/Norlandia/NNP/2/nsubj bought/buy/VBD/0/root cattle/cattle/NN/2/obj and/and/CC/3/cc "
                + "frozen/freeze/VBN/6/amod fish/fish/NN/3/conj";
        assertThat(mended(tree)).contains("frozen/VBN/6/amod", "fish/NN/3/conj");
    }
}
