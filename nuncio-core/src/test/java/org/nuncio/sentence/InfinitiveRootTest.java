package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class InfinitiveRootTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, InfinitiveRoot::mend);
    }

    @Test
    void whoCallsOnOthersToMarchDoesNotMarch() {
        assertThat(mended(
                        "Clerics/cleric/NNS/6/nsubj called/call/VBN/1/acl on/on/IN/4/case men/man/NNS/2/obl to/to/TO/6/aux "
                                + "march/march/VB/0/root"))
                .contains("Clerics/NNS/2/nsubj", "called/VBD/0/root", "march/VB/2/xcomp");
    }

    @Test
    void participleOfASubjectWhoWillActStaysOne() {
        String tree =
                "Men/man/NNS/4/nsubj called/call/VBN/1/acl up/up/RP/2/compound:prt march/march/VB/0/root will/will/MD/4/aux";
        assertThat(mended(tree)).contains("Men/NNS/4/nsubj", "called/VBN/1/acl", "march/VB/0/root");
    }

    @Test
    void infinitiveIsNoNoun() {
        assertThat(
                        mended(
                                "called/call/VBD/0/root on/on/IN/3/case men/man/NNS/1/obl to/to/IN/5/case march/march/VB/1/obl"))
                .contains("to/TO/5/aux", "march/VB/1/xcomp");
    }

    @Test
    void nounBehindToStaysOne() {
        assertThat(mended("went/go/VBD/0/root to/to/IN/3/case market/market/NN/1/obl"))
                .contains("to/IN/3/case", "market/NN/1/obl");
    }
}
