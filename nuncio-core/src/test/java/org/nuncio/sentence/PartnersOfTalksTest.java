package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Between whom there are talks; trees as {@link TreeText} writes them. */
class PartnersOfTalksTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, PartnersOfTalks::mend);
    }

    @Test
    void talksAboutAThingAreWithWhoeverIsNamedBehindIt() {
        assertThat(mended("Norlandia/Norlandia/NNP/2/nsubj held/hold/VBD/0/root talks/talk/NNS/2/obj on/on/IN/5/case "
                        + "trade/trade/NN/3/nmod with/with/IN/7/case Sudmark/Sudmark/NNP/5/nmod"))
                .contains("Sudmark/NNP/3/nmod", "trade/NN/3/nmod");
    }

    @Test
    void anAccordAboutAThingIsBetweenThoseNamedBehindIt() {
        assertThat(
                        mended(
                                "An/a/DT/2/det accord/accord/NN/0/root on/on/IN/4/case fishing/fishing/NN/2/nmod "
                                        + "between/between/IN/6/case Norlandia/Norlandia/NNP/4/nmod and/and/CC/6/cc Sudmark/Sudmark/NNP/6/conj"))
                .contains("Norlandia/NNP/2/nmod", "Sudmark/NNP/6/conj");
    }

    @Test
    void theBorderWithAStateIsSharedWithIt() {
        assertThat(mended("Norlandia/Norlandia/NNP/2/nsubj held/hold/VBD/0/root talks/talk/NNS/2/obj on/on/IN/5/case "
                        + "borders/border/NNS/3/nmod with/with/IN/7/case Sudmark/Sudmark/NNP/5/nmod"))
                .contains("Sudmark/NNP/5/nmod");
    }

    @Test
    void aBookOnAThingIsWithNobody() {
        assertThat(mended("Norlandia/Norlandia/NNP/2/nsubj read/read/VBD/0/root books/book/NNS/2/obj on/on/IN/5/case "
                        + "trade/trade/NN/3/nmod with/with/IN/7/case Sudmark/Sudmark/NNP/5/nmod"))
                .contains("Sudmark/NNP/5/nmod");
    }
}
