package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class AbsoluteClausesTest {
    private static final String MAIN = "Talks/talk/NNS/2/nsubj ended/end/VBD/0/root ,/,/,/2/punct ";

    private static List<String> mended(String rest) {
        return TreeText.mended(MAIN + rest, AbsoluteClauses::mend);
    }

    @Test
    void nounBeforeParticipleIsItsSubject() {
        assertThat(
                        mended(
                                "with/with/IN/6/case the/the/DT/6/det ministry/ministry/NN/2/obl blaming/blame/VBG/6/acl rebels/rebel/NNS/7/obj"))
                .contains("with/IN/7/mark")
                .contains("ministry/NN/7/nsubj")
                .contains("blaming/VBG/2/advcl")
                .contains("rebels/NNS/7/obj");
    }

    @Test
    void bothOfTwoAreSubjects() {
        assertThat(
                        mended(
                                "with/with/IN/5/case Chad/Chad/NNP/2/obl and/and/CC/5/cc Mali/Mali/NNP/5/conj blaming/blame/VBG/2/advcl rebels/rebel/NNS/8/obj"))
                .contains("Chad/NNP/8/nsubj")
                .contains("Mali/NNP/5/conj");
    }

    @Test
    void secondParticipleMayHaveItsOwnSubject() {
        assertThat(
                        mended(
                                "with/with/IN/5/case villagers/villager/NNS/2/obl fleeing/flee/VBG/5/acl and/and/CC/5/cc rebels/rebel/NNS/5/conj shelling/shell/VBG/6/conj farms/farm/NNS/9/obj"))
                .contains("rebels/NNS/9/nsubj")
                .contains("shelling/VBG/6/conj");
    }

    @Test
    void modifierIsNoClause() {
        String aim =
                "with/with/IN/6/case the/the/DT/6/det aim/aim/NN/2/obl of/of/IN/8/mark easing/ease/VBG/6/acl fears/fear/NNS/8/obj";
        assertThat(mended(aim)).contains("aim/NN/2/obl").contains("with/IN/6/case");
        String camps =
                "with/with/IN/6/case warring/war/VBG/6/amod camps/camp/NNS/2/obl in/in/IN/8/case Oslo/Oslo/NNP/6/nmod";
        assertThat(mended(camps)).contains("camps/NNS/2/obl");
    }
}
