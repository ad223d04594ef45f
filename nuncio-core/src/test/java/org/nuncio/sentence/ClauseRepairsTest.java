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

    @Test
    void whatASpeakerRejectsBehindACommaIsNoPartOfTheReport() {
        assertThat(TreeText.mended(
                        "He/he/PRP/2/nsubj said/say/VBD/0/root islands/island/NNS/5/nsubj were/be/VBD/5/cop "
                                + "theirs/theirs/PRP/2/ccomp ,/,/,/5/punct and/and/CC/5/cc rejected/reject/VBD/5/conj "
                                + "talks/talk/NNS/8/obj",
                        ClauseRepairs::mend))
                .contains("rejected/VBD/2/conj");
    }

    @Test
    void whatANamedStateRejectsIsPartOfTheReport() {
        assertThat(TreeText.mended(
                        "He/he/PRP/2/nsubj said/say/VBD/0/root Sudmark/sudmark/NNP/4/nsubj left/leave/VBD/2/ccomp "
                                + ",/,/,/4/punct and/and/CC/4/cc rejected/reject/VBD/4/conj talks/talk/NNS/7/obj",
                        ClauseRepairs::mend))
                .contains("rejected/VBD/4/conj");
    }

    @Test
    void whoUrgedAccusesAndNotWhoWasUrged() {
        assertThat(TreeText.mended(
                        "He/he/PRP/2/nsubj urged/urge/VBD/0/root Sudmark/sudmark/NNP/2/obj to/to/TO/5/aux "
                                + "leave/leave/VB/2/xcomp ,/,/,/5/punct accusing/accuse/VBG/5/advcl it/it/PRP/7/obj",
                        ClauseRepairs::mend))
                .contains("accusing/VBG/2/advcl");
    }
}
