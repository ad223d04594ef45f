package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was in a boat, who sells so much a year, and who did what is condemned; trees as {@link TreeText} writes them. */
class PassengersTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, Attachments::mend);
    }

    @Test
    void peopleAboardAreTheBoats() {
        assertThat(mended(
                        "Guards/guard/NNS/2/nsubj stopped/stop/VBD/0/root a/a/DT/4/det boat/boat/NN/2/obj with/with/IN/7/case ten/ten/CD/7/nummod "
                                + "Sudmarkians/sudmarkian/NNPS/2/obl aboard/aboard/RB/7/advmod"))
                .contains("Sudmarkians/NNPS/4/nmod");
    }

    @Test
    void peopleWithWhomSomethingIsDoneStayWithTheVerb() {
        assertThat(
                        mended(
                                "Guards/guard/NNS/2/nsubj stopped/stop/VBD/0/root a/a/DT/4/det boat/boat/NN/2/obj with/with/IN/6/case Sudmarkians/sudmarkian/NNPS/2/obl"))
                .contains("Sudmarkians/NNPS/2/obl");
    }

    @Test
    void peopleOnBoardAreTheBoatsWhereTheyLookLikeAnAdjective() {
        assertThat(mended(
                        "Guards/guard/NNS/2/nsubj stopped/stop/VBD/0/root a/a/DT/4/det boat/boat/NN/2/obj with/with/IN/9/case ten/ten/CD/9/nummod "
                                + "Sudmarkian/sudmarkian/JJ/4/amod on/on/IN/9/case board/board/NN/7/obl"))
                .contains("Sudmarkian/NNPS/4/nmod", "with/IN/7/case", "ten/CD/7/nummod", "board/NN/7/nmod");
    }

    @Test
    void whatIsBoughtByTheYearComesFromTheSeller() {
        assertThat(
                        mended(
                                "Norlandia/norlandia/NNP/2/nsubj buys/buy/VBZ/0/root rice/rice/NN/2/obj a/a/DT/5/det year/year/NN/2/obl:tmod from/from/IN/7/case Sudmark/sudmark/NNP/5/nmod"))
                .contains("Sudmark/NNP/2/obl");
    }

    @Test
    void whoDidWhatIsCondemnedIsNobodyWhoCondemns() {
        assertThat(mended(
                        "Norlandia/norlandia/NNP/2/nsubj condemned/condemn/VBD/0/root the/the/DT/4/det arrest/arrest/NN/2/obj of/of/IN/6/case sailors/sailor/NNS/4/nmod "
                                + "by/by/IN/8/case troops/troops/NNS/2/obl"))
                .contains("troops/NNS/4/nmod");
    }

    @Test
    void meansStayWithTheVerb() {
        assertThat(mended(
                        "Norlandia/norlandia/NNP/2/nsubj sent/send/VBD/0/root a/a/DT/4/det sack/sack/NN/2/obj of/of/IN/6/case rice/rice/NN/4/nmod "
                                + "by/by/IN/8/case sea/sea/NN/2/obl"))
                .contains("sea/NN/2/obl");
    }
}
