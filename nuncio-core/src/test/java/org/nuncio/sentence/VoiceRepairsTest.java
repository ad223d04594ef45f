package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as {@link TreeText} writes them. */
class VoiceRepairsTest {

    private static List<String> mended(String tree) {
        return TreeText.mended(tree, VoiceRepairs::mend);
    }

    @Test
    void withAnObjectAndWithoutAnAuxiliaryItIsAPast() {
        assertThat(mended("Sudmark/sudmark/NNP/2/nsubj:pass shared/share/VBN/0/root food/food/NN/2/obj"))
                .contains("Sudmark/NNP/2/nsubj", "shared/VBD/0/root");
    }

    @Test
    void whoIsGivenSomethingSuffersIt() {
        assertThat(mended("Sudmark/sudmark/NNP/2/nsubj:pass granted/grant/VBN/0/root aid/aid/NN/2/obj"))
                .contains("Sudmark/NNP/2/nsubj:pass", "granted/VBN/0/root");
    }

    @Test
    void auxiliaryOfThePassiveIsUnderstoodBehindAnd() {
        assertThat(mended("He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass summoned/summon/VBN/0/root and/and/CC/3/cc "
                        + "recalled/recall/VBD/3/conj later/later/RB/5/advmod"))
                .contains("recalled/VBN/3/conj");
    }

    @Test
    void whoIsDrivenOffAndPutOnAPlaneIsPutThere() {
        assertThat(mended("He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass seized/seize/VBN/0/root and/and/CC/3/cc "
                        + "put/put/VB/3/conj on/on/IN/7/case flights/flight/NNS/5/obl"))
                .contains("put/VBN/3/conj");
    }

    @Test
    void whoDoesSomethingAfterAPassiveDoesIt() {
        assertThat(mended("He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass freed/free/VBN/0/root and/and/CC/3/cc "
                        + "arrested/arrest/VBD/3/conj them/they/PRP/5/obj"))
                .contains("arrested/VBD/3/conj");
    }

    @Test
    void whoFleesAfterAPassiveFlees() {
        assertThat(mended("He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass freed/free/VBN/0/root and/and/CC/3/cc "
                        + "fled/flee/VBD/3/conj"))
                .contains("fled/VBD/3/conj");
    }

    @Test
    void presentThatLooksLikeAPastIsOneBesideAPast() {
        assertThat(mended(
                        "Thieves/thief/NNS/2/nsubj beat/beat/VBP/0/root him/he/PRP/2/obj and/and/CC/2/cc drew/draw/VBD/2/conj "
                                + "hearts/heart/NNS/5/obj"))
                .contains("beat/VBD/0/root", "drew/VBD/2/conj");
        assertThat(mended(
                        "Thieves/thief/NNS/2/nsubj beat/beat/VBP/0/root him/he/PRP/2/obj and/and/CC/2/cc draw/draw/VBP/2/conj "
                                + "hearts/heart/NNS/5/obj"))
                .contains("beat/VBP/0/root");
    }

    @Test
    void whoIsFoundShotHasSufferedIt() {
        assertThat(mended("Police/police/NNS/2/nsubj found/find/VBD/0/root men/man/NNS/4/nsubj shot/shoot/VBD/2/ccomp "
                        + "dead/dead/JJ/4/xcomp"))
                .contains("men/NNS/4/nsubj:pass", "shot/VBN/2/ccomp");
    }

    @Test
    void whoIsFoundToHaveShotDidIt() {
        assertThat(mended("Police/police/NNS/2/nsubj found/find/VBD/0/root that/that/IN/5/mark men/man/NNS/5/nsubj "
                        + "shot/shoot/VBD/2/ccomp"))
                .contains("men/NNS/5/nsubj", "shot/VBD/2/ccomp");
    }

    @Test
    void whoIsPhonedIsNotCalledSo() {
        assertThat(TreeText.mended(
                        "Roe/roe/NNP/2/nsubj:pass called/call/VBN/0/root Minister/minister/NNP/4/compound Lind/lind/NNP/2/xcomp "
                                + "and/and/CC/2/cc urged/urge/VBD/2/conj him/he/PRP/6/obj",
                        VoiceRepairs::mend))
                .contains("called/VBD/0/root", "Roe/NNP/2/nsubj", "Lind/NNP/2/obj");
    }
}
