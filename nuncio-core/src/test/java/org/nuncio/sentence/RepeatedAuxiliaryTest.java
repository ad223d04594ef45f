package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class RepeatedAuxiliaryTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, RepeatedAuxiliary::mend);
    }

    @Test
    void verbWithAnAuxiliaryOfItsOwnGoesOnFromTheOneBefore() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/2/nsubj said/say/VBD/0/root men/man/NNS/5/nsubj had/have/VBD/5/aux "
                                        + "crossed/cross/VBN/2/ccomp ,/,/,/2/punct were/be/VBD/8/aux holding/hold/VBG/2/ccomp towns/town/NNS/8/obj"))
                .contains("crossed/VBN/2/ccomp", "holding/VBG/5/conj", "towns/NNS/8/obj");
    }

    @Test
    void firstIsNotBelowTheSecond() {
        assertThat(
                        mended(
                                "They/they/PRP/2/nsubj said/say/VBD/0/root that/that/IN/9/mark rebels/rebel/NNS/6/nsubj had/have/VBD/6/aux "
                                        + "fled/flee/VBN/9/advcl ,/,/,/9/punct were/be/VBD/9/aux regrouping/regroup/VBG/2/ccomp"))
                .contains("that/IN/6/mark", "fled/VBN/2/ccomp", "regrouping/VBG/6/conj");
    }

    @Test
    void verbBehindARelativeClauseIsLeft() {
        String tree =
                "Men/man/NNS/8/dep who/who/WP/4/nsubj had/have/VBD/4/aux fled/flee/VBN/1/acl:relcl ,/,/,/8/punct were/be/VBD/8/aux "
                        + "then/then/RB/8/advmod caught/catch/VBN/4/advcl";
        assertThat(mended(tree)).contains("fled/VBN/1/acl:relcl", "caught/VBN/4/advcl");
    }

    @Test
    void verbWithASubjectIsLeft() {
        String tree =
                "It/it/PRP/3/nsubj had/have/VBD/3/aux fallen/fall/VBN/0/root ,/,/,/3/punct they/they/PRP/7/nsubj had/have/VBD/7/aux "
                        + "heard/hear/VBN/3/parataxis";
        assertThat(mended(tree)).contains("fallen/VBN/0/root", "heard/VBN/3/parataxis");
    }
}
