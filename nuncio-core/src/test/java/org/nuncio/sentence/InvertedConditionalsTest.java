package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class InvertedConditionalsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, InvertedConditionals::mend);
    }

    @Test
    void shouldBeforeItsSubjectMakesACondition() {
        assertThat(mended(
                        "Sudmark/sudmark/NNP/2/nsubj warned/warn/VBD/0/root of/of/IN/4/case strikes/strike/NNS/2/obl should/should/MD/7/aux Norlandia/norlandia/NNP/7/nsubj "
                                + "resume/resume/VB/4/acl drills/drill/NNS/7/obj"))
                .contains("resume/VB/2/advcl");
    }

    @Test
    void whatItWouldGoAheadWithIsPartOfTheCondition() {
        assertThat(
                        mended(
                                "They/they/PRP/3/nsubj will/will/MD/3/aux answer/answer/VB/0/root should/should/MD/6/aux Norlandia/norlandia/NNP/6/nsubj go/go/VB/3/ccomp "
                                        + "ahead/ahead/RB/6/advmod with/with/IN/6/advmod hanging/hang/VBG/3/acl them/they/PRP/9/obj"))
                .contains("go/VB/3/advcl", "hanging/VBG/6/advcl");
    }

    @Test
    void shouldBehindItsSubjectIsADuty() {
        assertThat(
                        mended(
                                "They/they/PRP/2/nsubj said/say/VBD/0/root Norlandia/norlandia/NNP/5/nsubj should/should/MD/5/aux resume/resume/VB/2/ccomp talks/talk/NNS/5/obj"))
                .contains("resume/VB/2/ccomp");
    }
}
