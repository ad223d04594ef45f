package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class TwoSpeakersTest {
    private static final String FIRST =
            "Chad/Chad/NNP/2/nsubj said/say/VBD/%d/ccomp it/it/PRP/4/nsubj won/win/VBD/2/ccomp ,/,/,/4/punct ";
    private static final String LAST = ",/,/,/%d/punct medics/medic/NNS/%d/nsubj said/say/VBD/0/root ./././%d/punct";

    @Test
    void lastSpeakerSaysNoMoreThanTheLastClause() {
        String tree = FIRST.formatted(11)
                + "while/while/IN/8/mark shells/shell/NNS/8/nsubj fell/fall/VBD/4/advcl "
                + LAST.formatted(11, 11, 11);
        assertThat(TreeText.mended(tree, TwoSpeakers::mend))
                .contains("said/VBD/0/root")
                .contains("fell/VBD/11/ccomp")
                .contains("said/VBD/2/conj");
    }

    @Test
    void oneSpeakerOfAllThatAnotherSaidStays() {
        String tree = FIRST.formatted(8) + LAST.formatted(8, 8, 8);
        assertThat(TreeText.mended(tree, TwoSpeakers::mend)).contains("said/VBD/8/ccomp");
    }

    @Test
    void whoCallsAndSaysIsASpeaker() {
        String tree =
                "Chad/chad/NNP/2/nsubj mocked/mock/VBD/14/ccomp it/it/PRP/2/obj and/and/CC/2/cc said/say/VBD/2/conj so/so/RB/5/advmod ,/,/,/2/punct "
                        + "while/while/IN/10/mark shells/shell/NNS/10/nsubj fell/fall/VBD/2/advcl ,/,/,/14/punct medics/medic/NNS/14/nsubj %s";
        String last = "both/both/DT/14/advmod said/say/VBD/0/root";
        assertThat(TreeText.mended(tree.formatted(last), TwoSpeakers::mend))
                .contains("mocked/VBD/0/root", "fell/VBD/14/ccomp");
    }
}
