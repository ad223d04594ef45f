package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class VerbBesideNounTest {

    @Test
    void aVerbIsNotBesideANoun() {
        String tree =
                "Chad/chad/NNP/2/nsubj accused/accuse/VBD/0/root Togo/togo/NNP/2/obj of/of/IN/5/mark arming/arm/VBG/2/advcl rebels/rebel/NNS/5/obj "
                        + "and/and/CC/6/cc shut/shut/VBD/6/conj ports/port/NNS/8/obj";
        assertThat(TreeText.mended(tree, VerbBesideNoun::mend)).contains("shut/VBD/2/conj", "and/CC/2/cc");
    }

    @Test
    void aVerbIsBesideWhatANounIsSaidToBe() {
        String tree =
                "Chad/chad/NNP/2/nsubj held/hold/VBD/0/root that/that/IN/6/mark it/it/PRP/6/nsubj was/be/VBD/6/cop home/home/NN/2/ccomp "
                        + "and/and/CC/6/cc posed/pose/VBD/6/conj no/no/DT/10/det threat/threat/NN/8/obj";
        assertThat(TreeText.mended(tree, VerbBesideNoun::mend)).contains("posed/VBD/6/conj");
    }
}
