package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A verb that looks like a noun; trees as {@link TreeText} writes them. */
class DemandThatTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, DemandThat::mend);
    }

    @Test
    void whoHoldsMenAndDemandsHoldsNoDemand() {
        assertThat(mended(
                        "Rebels/rebel/NNS/2/nsubj hold/hold/VBP/0/root men/man/NNS/2/obj and/and/CC/3/cc demand/demand/NN/3/conj that/that/WDT/8/obj Sudmark/Sudmark/NNP/8/nsubj "
                                + "free/free/VB/5/ccomp ten/ten/CD/8/obj"))
                .contains("demand/VBP/2/conj", "and/CC/2/cc", "that/WDT/8/mark", "free/VB/5/ccomp");
    }

    @Test
    void aDemandThatIsHeardIsANoun() {
        assertThat(mended(
                        "They/they/PRP/2/nsubj heard/hear/VBD/0/root complaints/complaint/NNS/2/obj and/and/CC/3/cc demands/demand/NNS/3/conj that/that/IN/8/mark he/he/PRP/8/nsubj "
                                + "go/go/VB/5/ccomp"))
                .contains("demands/NNS/3/conj");
    }
}
