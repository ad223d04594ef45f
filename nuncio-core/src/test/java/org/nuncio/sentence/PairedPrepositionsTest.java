package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class PairedPrepositionsTest {

    @Test
    void nounHangsWhereBothSay() {
        String tree =
                "Chad/chad/NNP/2/nsubj banned/ban/VBD/0/root flights/flight/NNS/2/obj to/to/IN/3/case and/and/CC/4/cc "
                        + "from/from/IN/7/case Mali/mali/NNP/4/conj";
        assertThat(TreeText.mended(tree, PairedPrepositions::mend))
                .contains("Mali/NNP/3/nmod", "to/IN/7/case", "from/IN/7/case");
    }

    @Test
    void joinedNounsStay() {
        String tree =
                "Chad/chad/NNP/2/nsubj banned/ban/VBD/0/root flights/flight/NNS/2/obj and/and/CC/3/cc ships/ship/NNS/3/conj";
        assertThat(TreeText.mended(tree, PairedPrepositions::mend)).contains("ships/NNS/3/conj");
    }
}
