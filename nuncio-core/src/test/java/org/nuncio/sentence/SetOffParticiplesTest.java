package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class SetOffParticiplesTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, SetOffParticiples::mend);
    }

    @Test
    void verbBehindTheSecondCommaHasTheSubject() {
        assertThat(mended("Sudmark/sudmark/NNP/5/nsubj:pass ,/,/,/1/punct themselves/themselves/PRP/5/nsubj "
                        + "long/long/RB/5/advmod ruled/rule/VBN/0/root by/by/IN/7/case soldiers/soldier/NNS/5/obl:agent "
                        + ",/,/,/5/punct warned/warn/VBD/5/conj Ostmark/ostmark/NNP/9/obj"))
                .contains("Sudmark/NNP/9/nsubj", "ruled/VBN/1/acl", "warned/VBD/0/root", "themselves/PRP/5/advmod");
    }

    @Test
    void verbOverTheParticipleHasItsSubject() {
        assertThat(mended("Sudmark/sudmark/NNP/4/nsubj ,/,/,/4/punct both/both/DT/4/nsubj invited/invite/VBD/6/ccomp "
                        + ",/,/,/6/punct condemned/condemn/VBD/0/root Ostmark/ostmark/NNP/6/obj"))
                .contains("Sudmark/NNP/6/nsubj", "invited/VBN/1/acl", "condemned/VBD/0/root");
    }

    @Test
    void nameBesideADayIsTheSubject() {
        assertThat(
                        mended(
                                "Late/late/JJ/2/amod Sunday/sunday/NNP/6/obl:tmod ,/,/,/2/punct Sorel/sorel/NNP/2/appos "
                                        + ",/,/,/2/punct angered/anger/VBN/8/advcl ,/,/,/8/punct barred/bar/VBD/0/root him/he/PRP/8/obj"))
                .contains("Sorel/NNP/8/nsubj", "Sunday/NNP/8/obl:tmod", "angered/VBN/4/acl");
    }

    @Test
    void whoSpeaksInFrontOfCommasIsNotAddressed() {
        assertThat(mended("Sorel/sorel/NNP/5/vocative ,/,/,/1/punct speaking/speak/VBG/5/advcl ,/,/,/5/punct "
                        + "offered/offer/VBN/0/root to/to/TO/7/aux go/go/VB/5/xcomp"))
                .contains("Sorel/NNP/5/nsubj", "offered/VBD/0/root");
    }

    @Test
    void verbsInARowAreLeftAlone() {
        assertThat(mended("Troops/troop/NNS/2/nsubj fled/flee/VBD/0/root ,/,/,/2/punct returned/return/VBD/2/conj "
                        + ",/,/,/2/punct fired/fire/VBD/2/conj"))
                .contains("Troops/NNS/2/nsubj", "fled/VBD/0/root", "returned/VBD/2/conj", "fired/VBD/2/conj");
    }

    @Test
    void verbThatAndJoinsIsLeftAlone() {
        assertThat(mended("Sudmark/sudmark/NNP/3/nsubj ,/,/,/3/punct angered/anger/VBD/0/root ,/,/,/3/punct "
                        + "and/and/CC/3/cc barred/bar/VBD/3/conj"))
                .contains("Sudmark/NNP/3/nsubj", "angered/VBD/0/root", "barred/VBD/3/conj");
    }

    @Test
    void whoHasDoneSomethingBetweenCommasDoesWhatFollows() {
        assertThat(mended("Sudmark/sudmark/NNP/4/nsubj ,/,/,/4/punct having/have/VBG/4/aux expelled/expel/VBN/0/root "
                        + "envoys/envoy/NNS/4/obj ,/,/,/5/punct ordered/order/VBN/5/acl talks/talk/NNS/7/obj"))
                .contains("ordered/VBD/0/root", "Sudmark/NNP/7/nsubj", "expelled/VBN/7/advcl");
    }

    @Test
    void providedThatIsACondition() {
        assertThat(mended(
                        "Sorel/sorel/NNP/6/nsubj ,/,/,/1/punct offered/offer/VBN/1/acl to/to/TO/5/aux go/go/VB/3/xcomp "
                                + "provided/provide/VBD/0/root that/that/IN/8/mark paid/pay/VBN/6/ccomp"))
                .contains("offered/VBD/0/root", "Sorel/NNP/3/nsubj", "provided/VBD/3/advcl");
    }

    @Test
    void whatEmergedIsToldOfTheNameBeforeIt() {
        assertThat(mended(
                        "Sudmark/sudmark/NNP/4/vocative ,/,/,/4/punct it/it/PRP/4/nsubj emerged/emerge/VBD/0/root ,/,/,/4/punct "
                                + "had/have/VBD/7/aux expelled/expel/VBN/4/dep envoys/envoy/NNS/7/obj"))
                .contains("Sudmark/NNP/7/nsubj", "expelled/VBN/0/root", "emerged/VBD/7/parataxis");
    }

    @Test
    void ofTwoRootsTheParticipleSaysMoreOfTheSubject() {
        assertThat(mended(
                        "Ships/ship/NNS/3/nsubj ,/,/,/1/punct blocked/block/VBD/0/root by/by/IN/5/case rebels/rebel/NNS/3/obl:agent ,/,/,/8/punct "
                                + "were/be/VBD/8/aux:pass freed/free/VBN/0/root"))
                .contains("Ships/NNS/8/nsubj:pass", "blocked/VBN/1/acl", "freed/VBN/0/root");
    }
}
