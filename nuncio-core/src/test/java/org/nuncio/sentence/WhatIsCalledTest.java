package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody calls the deed of the clause before; trees as {@link TreeText} writes them. */
class WhatIsCalledTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, WhatIsCalled::mend);
    }

    @Test
    void callingStandsBesideTheDeed() {
        assertThat(
                        mended(
                                "Norlandia/Norlandia/NNP/2/nsubj shut/shut/VBD/0/root roads/road/NNS/2/obj in/in/IN/8/case what/what/WP/7/obj "
                                        + "Sudmark/Sudmark/NNP/7/nsubj called/call/VBD/8/acl:relcl blackmail/blackmail/NN/2/nmod"))
                .contains("called/VBD/2/advcl", "in/IN/7/mark", "what/WP/7/obj", "blackmail/NN/7/xcomp");
    }

    @Test
    void withAsTheNounIsItsComplement() {
        assertThat(
                        mended(
                                "Norlandia/Norlandia/NNP/2/nsubj shut/shut/VBD/0/root roads/road/NNS/2/obj in/in/IN/9/case what/what/WP/7/obj "
                                        + "Sudmark/Sudmark/NNP/7/nsubj described/describe/VBD/9/acl:relcl as/as/IN/7/mark blackmail/blackmail/NN/2/nmod"))
                .contains("described/VBD/2/advcl", "as/IN/9/case", "blackmail/NN/7/obl");
    }

    @Test
    void whatIsCalledSomethingElsewhereIsThatThing() {
        String tree =
                "Norlandia/Norlandia/NNP/2/nsubj left/leave/VBD/0/root what/what/WP/5/obj Sudmark/Sudmark/NNP/5/nsubj "
                        + "called/call/VBD/6/acl:relcl land/land/NN/2/obj";
        assertThat(mended(tree)).contains("called/VBD/6/acl:relcl", "land/NN/2/obj");
    }
}
