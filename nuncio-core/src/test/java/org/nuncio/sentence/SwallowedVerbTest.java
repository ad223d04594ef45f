package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class SwallowedVerbTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, SwallowedVerb::mend);
    }

    @Test
    void verbBehindARelativeClauseGoesBackToItsSubject() {
        assertThat(mended(
                        "Norland/norland/NNP/2/nsubj spoke/speak/VBD/0/root ,/,/,/2/punct while/while/IN/5/mark Sudmark/sudmark/NNP/2/nsubj ,/,/,/5/punct "
                                + "which/which/WDT/8/nsubj froze/freeze/VBD/5/acl:relcl aid/aid/NN/8/obj ,/,/,/5/punct called/call/VBN/5/acl "
                                + "on/on/IN/13/case him/he/PRP/11/obl"))
                .contains("called/VBD/2/advcl", "Sudmark/NNP/11/nsubj", "while/IN/11/mark");
    }

    @Test
    void whatWasDoneByAnotherStaysAParticiple() {
        assertThat(mended("Norland/norland/NNP/2/nsubj met/meet/VBD/0/root Sudmark/sudmark/NNP/2/obj ,/,/,/3/punct "
                        + "which/which/WDT/6/nsubj froze/freeze/VBD/3/acl:relcl aid/aid/NN/6/obj ,/,/,/3/punct called/call/VBN/7/acl "
                        + "for/for/IN/11/case schools/school/NNS/9/obl"))
                .contains("called/VBN/7/acl", "Sudmark/NNP/2/obj");
    }
}
