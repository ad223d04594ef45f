package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class RoleOfParticipleTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, RoleOfParticiple::mend);
    }

    @Test
    void whatTheyPoseAsIsNotWhoDoesIt() {
        assertThat(mended(
                        "Robbers/robber/NNS/5/nsubj posing/pose/VBG/1/acl as/as/IN/5/mark workmen/workman/NNS/5/nsubj beat/beat/VBD/0/root "
                                + "him/he/PRP/5/obj"))
                .containsExactly(
                        "Robbers/NNS/5/nsubj",
                        "posing/VBG/1/acl",
                        "as/IN/4/case",
                        "workmen/NNS/2/obl",
                        "beat/VBD/0/root",
                        "him/PRP/5/obj");
    }

    @Test
    void verbIsThatOfTheSentence() {
        assertThat(mended(
                        "Men/man/NNS/0/root dressed/dress/VBN/1/acl as/as/IN/5/mark nurses/nurse/NNS/5/nsubj shot/shoot/VBD/2/advcl "
                                + "him/he/PRP/5/obj"))
                .contains("Men/NNS/5/nsubj", "nurses/NNS/2/obl", "shot/VBD/0/root");
    }

    @Test
    void clauseOfTimeStaysOne() {
        assertThat(mended(
                        "Men/man/NNS/6/nsubj working/work/VBG/1/acl as/as/IN/5/mark rain/rain/NN/5/nsubj fell/fall/VBD/2/advcl "
                                + "fled/flee/VBD/0/root home/home/RB/6/advmod"))
                .contains("rain/NN/5/nsubj", "fell/VBD/2/advcl", "Men/NNS/6/nsubj");
    }
}
