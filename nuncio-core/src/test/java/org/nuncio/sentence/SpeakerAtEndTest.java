package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class SpeakerAtEndTest {

    @Test
    void nameBehindTheLastCommaSpeaks() {
        String tree =
                "Jets/jet/NNS/2/nsubj bombed/bomb/VBD/0/root camps/camp/NNS/2/obj ,/,/,/2/punct killing/kill/VBG/2/advcl rebels/rebel/NNS/5/obj "
                        + ",/,/,/5/punct Ana/ana/NNP/5/obj told/tell/VBD/2/conj reporters/reporter/NNS/9/obj";
        assertThat(TreeText.mended(tree, SpeakerAtEnd::mend))
                .contains("Ana/NNP/9/nsubj", "told/VBD/0/root", "bombed/VBD/9/ccomp");
    }

    @Test
    void twoSpeakAsOne() {
        String tree =
                "Rebels/rebel/NNS/2/nsubj gave/give/VBD/0/root arms/arm/NNS/2/obj to/to/IN/5/case militias/militia/NNS/2/obl ,/,/,/5/punct "
                        + "residents/resident/NNS/5/conj and/and/CC/7/cc officers/officer/NNS/10/nsubj said/say/VBD/2/conj";
        assertThat(TreeText.mended(tree, SpeakerAtEnd::mend))
                .contains("residents/NNS/10/nsubj", "officers/NNS/7/conj", "said/VBD/0/root", "gave/VBD/10/ccomp");
    }

    @Test
    void speakerMayStandLast() {
        String tree =
                "Shells/shell/NNS/2/nsubj hit/hit/VBD/0/root it/it/PRP/2/obj ,/,/,/2/punct killing/kill/VBG/2/advcl two/two/CD/5/obj "
                        + ",/,/,/2/punct said/say/VBD/2/conj Ana/ana/NNP/6/appos";
        assertThat(TreeText.mended(tree, SpeakerAtEnd::mend)).contains("Ana/NNP/8/nsubj", "hit/VBD/8/ccomp");
    }

    @Test
    void whatIsJoinedByAndIsASecondDeed() {
        String tree =
                "Chad/chad/NNP/2/nsubj took/take/VBD/0/root camps/camp/NNS/2/obj ,/,/,/3/punct ports/port/NNS/3/conj ,/,/,/2/punct and/and/CC/8/cc "
                        + "said/say/VBD/2/conj so/so/RB/8/advmod";
        assertThat(TreeText.mended(tree, SpeakerAtEnd::mend)).contains("said/VBD/2/conj", "ports/NNS/3/conj");
    }
}
