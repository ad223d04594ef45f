package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class SubjectBeforeVerbTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, SubjectBeforeVerb::mend);
    }

    @Test
    void whatTheParserTakesForAPrepositionOpensAClause() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/2/nsubj left/leave/VBD/0/root after/after/IN/4/case talks/talk/NNS/2/obl on/on/IN/6/case gas/gas/NN/4/nmod broke/break/VBD/2/advcl down/down/RP/7/compound:prt"))
                .contains("after/IN/7/mark", "talks/NNS/7/nsubj", "broke/VBD/2/advcl");
    }

    @Test
    void theVerbMayHangWithinThePhraseOfItsSubject() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/2/nsubj left/leave/VBD/0/root as/as/IN/5/case a/a/DT/5/det raid/raid/NN/2/obl on/on/IN/7/case camps/camp/NNS/5/nmod grew/grow/VBD/7/acl into/into/IN/10/case war/war/NN/8/obl"))
                .contains("as/IN/8/mark", "raid/NN/8/nsubj", "grew/VBD/2/advcl", "camps/NNS/5/nmod");
    }

    @Test
    void thePhraseMayHangOnTheConjunction() {
        assertThat(
                        mended(
                                "Norland/norland/NNP/2/nsubj left/leave/VBD/0/root since/since/IN/7/mark envoys/envoy/NNS/3/obl of/of/IN/6/case Sudmark/sudmark/NNP/4/nmod met/meet/VBD/2/advcl"))
                .contains("since/IN/7/mark", "envoys/NNS/7/nsubj", "Sudmark/NNP/4/nmod");
    }

    @Test
    void someActWithoutANoun() {
        assertThat(
                        mended(
                                "They/they/PRP/2/nsubj left/leave/VBD/0/root after/after/IN/4/case some/some/DT/2/obl in/in/IN/6/case town/town/NN/4/nmod sang/sing/VBD/2/ccomp"))
                .contains("some/DT/7/nsubj", "after/IN/7/mark", "sang/VBD/2/advcl");
    }

    @Test
    void aDayActsNever() {
        String sound =
                "They/they/PRP/2/nsubj left/leave/VBD/0/root before/before/IN/4/case dawn/dawn/NN/2/obl sang/sing/VBD/2/dep";
        assertThat(mended(sound)).contains("before/IN/4/case", "dawn/NN/2/obl");
    }

    @Test
    void aVerbWithItsSubjectTakesNoOther() {
        String sound =
                "After/after/IN/2/case talks/talk/NNS/4/obl they/they/PRP/4/nsubj left/leave/VBD/0/root it/it/PRP/4/obj";
        assertThat(mended(sound)).contains("After/IN/2/case", "talks/NNS/4/obl", "they/PRP/4/nsubj");
    }

    @Test
    void behindACommaSomebodyTellsIt() {
        assertThat(
                        mended(
                                "It/it/PRP/2/nsubj held/hold/VBD/0/root in/in/IN/4/case Ostia/ostia/NNP/2/obl ,/,/,/4/punct two/two/CD/7/nummod envoys/envoy/NNS/4/appos in/in/IN/9/case town/town/NN/7/nmod said/say/VBD/2/parataxis"))
                .contains("envoys/NNS/10/nsubj", "said/VBD/2/parataxis");
    }

    @Test
    void behindACommaNobodyElseActs() {
        String sound =
                "In/in/IN/2/case Ostia/ostia/NNP/6/obl ,/,/,/6/punct a/a/DT/5/det port/port/NN/2/appos burned/burn/VBD/0/root";
        assertThat(mended(sound)).contains("port/NN/2/appos");
    }

    @Test
    void nobodyIsThreatenedToDoAThing() {
        String tree =
                "They/they/PRP/2/nsubj left/leave/VBD/0/root after/after/IN/4/case guards/guard/NNS/2/obl %s/VBN/4/acl to/to/TO/7/mark go/go/VB/5/xcomp";
        assertThat(mended(tree.formatted("threatened/threaten")))
                .contains("after/IN/5/mark", "guards/NNS/5/nsubj", "threatened/VBD/2/advcl");
        assertThat(mended(tree.formatted("ordered/order"))).contains("guards/NNS/2/obl", "ordered/VBN/4/acl");
    }
}
