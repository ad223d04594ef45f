package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class ClauseRepairsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, ClauseRepairs::mend);
    }

    @Test
    void generalWithoutANounIsATitle() {
        assertThat(mended("The/the/DT/2/det general/general/JJ/3/nsubj waited/wait/VBD/0/root"))
                .contains("general/NN/3/nsubj");
    }

    @Test
    void generalBeforeANounStaysAnAdjective() {
        assertThat(mended("A/a/DT/3/det general/general/JJ/3/amod strike/strike/NN/4/nsubj began/begin/VBD/0/root"))
                .contains("general/JJ/3/amod");
    }

    @Test
    void whoActsADayAfterIsTheSubject() {
        assertThat(mended("A/a/DT/2/det day/day/NN/5/obl:tmod after/after/IN/4/case troops/troop/NNS/2/nmod "
                        + "attacked/attack/VBD/6/advcl left/leave/VBD/0/root"))
                .contains("troops/NNS/5/nsubj", "after/IN/5/mark");
    }

    @Test
    void nounAfterATimeIsNoSubjectOfAVerbThatHasOne() {
        assertThat(mended("A/a/DT/2/det day/day/NN/6/obl:tmod after/after/IN/4/case talks/talk/NNS/2/nmod "
                        + "Sudmark/sudmark/NNP/6/nsubj left/leave/VBD/0/root"))
                .contains("talks/NNS/2/nmod");
    }

    @Test
    void offerAfterADenialIsNotDenied() {
        assertThat(mended("Sudmark/sudmark/NNP/2/nsubj denied/deny/VBD/0/root that/that/IN/5/mark "
                        + "troops/troop/NNS/5/nsubj attacked/attack/VBD/2/ccomp and/and/CC/5/cc offered/offer/VBN/5/conj "
                        + "talks/talk/NNS/7/obj"))
                .contains("offered/VBD/2/conj");
    }

    @Test
    void deedAfterADenialIsDenied() {
        assertThat(mended("Sudmark/sudmark/NNP/2/nsubj denied/deny/VBD/0/root that/that/IN/5/mark "
                        + "troops/troop/NNS/5/nsubj attacked/attack/VBD/2/ccomp and/and/CC/5/cc killed/kill/VBN/5/conj "
                        + "guards/guard/NNS/7/obj"))
                .contains("killed/VBN/5/conj");
    }

    @Test
    void ofTwoVerbsWithoutAConjunctionTheFirstIsAParticiple() {
        assertThat(mended("Envoys/envoy/NNS/2/nsubj expelled/expel/VBD/0/root from/from/IN/4/case "
                        + "Sudmark/sudmark/NNP/2/obl flew/fly/VBD/0/root home/home/RB/5/advmod"))
                .contains("expelled/VBN/1/acl", "Envoys/NNS/5/nsubj");
    }
}
