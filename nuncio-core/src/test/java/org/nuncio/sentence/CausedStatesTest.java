package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class CausedStatesTest {

    @Test
    void whatABorderIsKeptIsNoVerbOfItsOwn() {
        assertThat(TreeText.mended(
                        "Togo/togo/NNP/2/nsubj kept/keep/VBD/0/root its/its/PRP$/4/nmod:poss border/border/NN/2/obj "
                                + "with/with/IN/6/case Ghana/ghana/NNP/4/nmod closed/close/VBD/2/conj",
                        CausedStates::mend))
                .contains("border/NN/2/obj", "closed/VBN/2/xcomp");
    }

    @Test
    void whoIsOrderedHeldHoldsNobody() {
        assertThat(TreeText.mended(
                        "Judges/judge/NNS/2/nsubj ordered/order/VBD/0/root the/the/DT/4/det men/man/NNS/5/nsubj "
                                + "held/hold/VBD/2/ccomp",
                        CausedStates::mend))
                .contains("men/NNS/2/obj", "held/VBN/2/xcomp");
    }

    @Test
    void thoseHeldSinceMayAreNotOrderedHeld() {
        assertThat(TreeText.mended(
                        "Judges/judge/NNS/2/nsubj ordered/order/VBD/0/root the/the/DT/4/det release/release/NN/2/obj "
                                + "of/of/IN/6/case men/man/NNS/4/nmod held/hold/VBN/6/acl",
                        CausedStates::mend))
                .contains("held/VBN/6/acl");
    }

    @Test
    void whoHadMembersKilledDidNotKillThem() {
        assertThat(TreeText.mended(
                        "Togo/togo/NNP/2/nsubj had/have/VBD/0/root two/two/CD/4/nummod men/man/NNS/2/obj killed/kill/VBN/4/acl",
                        CausedStates::mend))
                .contains("killed/VBN/4/acl");
    }

    @Test
    void whoLeftAGateClosedClosedNoCrossing() {
        assertThat(TreeText.mended(
                        "Ann/ann/NNP/2/nsubj left/leave/VBD/0/root the/the/DT/4/det gate/gate/NN/2/obj closed/close/VBN/4/acl",
                        CausedStates::mend))
                .contains("closed/VBN/4/acl");
    }

    @Test
    void whoLeftTheTownAndClosedTheRoadDidTwoThings() {
        assertThat(TreeText.mended(
                        "Troops/troop/NNS/2/nsubj left/leave/VBD/0/root the/the/DT/4/det town/town/NN/2/obj and/and/CC/2/cc "
                                + "closed/close/VBD/2/conj roads/road/NNS/6/obj",
                        CausedStates::mend))
                .contains("closed/VBD/2/conj");
    }
}
