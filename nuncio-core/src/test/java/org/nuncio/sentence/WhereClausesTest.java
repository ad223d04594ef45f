package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the verb of a sentence is whose subject has a clause with <i>where</i>; trees as {@link TreeText} writes them. */
class WhereClausesTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, WhereClauses::mend);
    }

    @Test
    void theVerbBehindTheClauseIsTheSentences() {
        assertThat(mended(
                        "Norlandia/Norlandia/NNP/7/nsubj ,/,/,/1/punct where/where/WRB/7/advmod most/most/JJS/7/nsubj of/of/IN/6/case them/they/PRP/4/obl live/live/VBP/0/root "
                                + ",/,/,/7/punct offered/offer/VBN/6/acl help/help/NN/9/obj"))
                .contains("offered/VBD/0/root", "live/VBP/1/acl:relcl", "Norlandia/NNP/9/nsubj");
    }

    @Test
    void aPlaceWithAClauseBehindTheVerbStaysThere() {
        assertThat(
                        mended(
                                "He/he/PRP/2/nsubj left/leave/VBD/0/root Norlandia/Norlandia/NNP/2/obj ,/,/,/3/punct where/where/WRB/7/advmod they/they/PRP/7/nsubj live/live/VBP/3/acl:relcl ,/,/,/7/punct angered/anger/VBN/2/advcl"))
                .contains("left/VBD/0/root", "live/VBP/3/acl:relcl");
    }
}
