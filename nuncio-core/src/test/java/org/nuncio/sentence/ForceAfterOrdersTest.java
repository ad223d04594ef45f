package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees as {@link TreeText} writes them. */
class ForceAfterOrdersTest {

    @ParameterizedTest
    @CsvSource({"bombing/bomb, bombing/VBG/2/advcl", "packing/pack, packing/VBG/5/advcl"})
    void whoTellsThemToLeaveBombs(String verb, String expected) {
        String tree =
                "Troops/troop/NNS/2/nsubj told/tell/VBD/0/root farmers/farmer/NNS/2/obj to/to/TO/5/aux leave/leave/VB/2/xcomp "
                        + "before/before/IN/7/mark " + verb + "/VBG/5/advcl camps/camp/NNS/7/obj";
        assertThat(TreeText.mended(tree, ForceAfterOrders::mend)).contains(expected);
    }
}
