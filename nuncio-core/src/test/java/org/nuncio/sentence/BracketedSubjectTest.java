package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class BracketedSubjectTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, BracketedSubject::mend);
    }

    @Test
    void whatStandsBeforeTheBracketActsBehindIt() {
        assertThat(mended(
                        "It/it/PRP/2/nsubj came/come/VBD/0/root after/after/IN/4/case police/police/NNS/2/obl ,/,/,/2/punct "
                                + "acting/act/VBG/2/advcl alone/alone/RB/6/advmod ,/,/,/10/punct had/have/VBD/10/aux arrested/arrest/VBN/2/dep "
                                + "him/he/PRP/10/obj"))
                .contains("after/IN/10/mark", "police/NNS/10/nsubj", "acting/VBG/10/advcl", "arrested/VBN/2/advcl");
    }

    @Test
    void verbOfTheSentenceIsNotBelowThatOfTheTime() {
        assertThat(
                        mended(
                                "Talks/talk/NNS/2/nsubj ended/end/VBD/10/advcl as/as/IN/4/case rebels/rebel/NNS/2/obl ,/,/,/2/punct "
                                        + "despite/despite/IN/7/case pleas/plea/NNS/2/obl ,/,/,/10/punct had/have/VBD/10/aux attacked/attack/VBN/0/root"))
                .contains("ended/VBD/0/root", "rebels/NNS/10/nsubj", "as/IN/10/mark", "attacked/VBN/2/advcl");
    }

    @Test
    void bracketWithAClauseIsLeft() {
        String tree =
                "It/it/PRP/2/nsubj came/come/VBD/0/root after/after/IN/4/case police/police/NNS/2/obl ,/,/,/2/punct "
                        + "he/he/PRP/7/nsubj said/say/VBD/2/parataxis ,/,/,/10/punct had/have/VBD/10/aux left/leave/VBN/2/dep";
        assertThat(mended(tree)).contains("police/NNS/2/obl", "left/VBN/2/dep");
    }

    @Test
    void aDayActsNot() {
        String tree =
                "Since/since/IN/2/case Monday/monday/NNP/8/obl ,/,/,/8/punct on/on/IN/5/case orders/order/NNS/8/obl ,/,/,/8/punct "
                        + "have/have/VBP/8/aux marched/march/VBN/0/root crowds/crowd/NNS/8/dep";
        assertThat(mended(tree)).contains("Monday/NNP/8/obl", "marched/VBN/0/root");
    }
}
