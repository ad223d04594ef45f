package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class FailingWhichTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, FailingWhich::mend);
    }

    @Test
    void whatWillFollowStandsBesideWhatIsAsked() {
        assertThat(mended("Chad/chad/NNP/3/nsubj must/must/MD/3/aux pay/pay/VB/0/root ,/,/,/3/punct "
                        + "failing/fail/VBG/3/advcl which/which/WDT/8/obj Mali/mali/NNP/9/nsubj will/will/MD/9/aux "
                        + "march/march/VB/5/ccomp"))
                .contains("march/VB/3/conj", "failing/VBG/9/mark", "which/WDT/5/fixed");
    }

    @Test
    void whoeverFailsToPayIsLeftAlone() {
        assertThat(mended("Chad/chad/NNP/2/nsubj left/leave/VBD/0/root failing/fail/VBG/2/advcl to/to/TO/5/aux "
                        + "pay/pay/VB/3/xcomp"))
                .contains("failing/VBG/2/advcl", "pay/VB/3/xcomp");
    }
}
