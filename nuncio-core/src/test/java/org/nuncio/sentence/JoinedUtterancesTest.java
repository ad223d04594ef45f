package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees as {@link TreeText} writes them. */
class JoinedUtterancesTest {

    @ParameterizedTest
    @CsvSource({
        "talks/talk/NNS, called/call, called/VBD/2/conj",
        "shelling/shelling/NN, called/call, called/VBD/2/conj",
        "opposition/opposition/NN, called/call, called/VBN/5/conj",
        "monks/monk/NNS, called/call, called/VBN/5/conj",
        "talks/talk/NNS, ended/end, ended/VBN/5/conj"
    })
    void thingsDoNotSpeak(String noun, String verb, String expected) {
        String tree = "Ana/ana/NNP/2/nsubj said/say/VBD/0/root " + noun
                + "/5/nsubj had/have/VBD/5/aux failed/fail/VBN/2/ccomp and/and/CC/5/cc " + verb
                + "/VBN/5/conj on/on/IN/9/case Chad/chad/NNP/7/obl";
        assertThat(TreeText.mended(tree, JoinedUtterances::mend)).contains(expected);
    }

    @Test
    void whatHasAnObjectIsNoPassive() {
        String tree =
                "Chad/chad/NNP/2/nsubj said/say/VBD/0/root posts/post/NNS/5/nsubj:pass were/be/VBD/5/aux:pass shelled/shell/VBN/2/ccomp "
                        + "and/and/CC/5/cc blamed/blame/VBN/5/conj Togo/togo/NNP/7/obj";
        assertThat(TreeText.mended(tree, JoinedUtterances::mend)).contains("blamed/VBD/2/conj");
    }

    @Test
    void utteranceAmongOthersIsNoParticiple() {
        String tree =
                "Chad/chad/NNP/2/nsubj mocked/mock/VBD/0/root votes/vote/NNS/2/obj ,/,/,/3/punct called/call/VBN/3/acl on/on/IN/7/case "
                        + "Togo/togo/NNP/5/obl and/and/CC/5/cc left/leave/VBD/5/conj";
        assertThat(TreeText.mended(tree, JoinedUtterances::mend)).contains("called/VBD/2/conj");
    }

    @ParameterizedTest
    @CsvSource({"burned, burn, burned/VBD/2/conj", "given, give, given/VBN/3/acl"})
    void whatHasAnObjectIsNoParticiple(String form, String lemma, String expected) {
        String tree = "Chad/chad/NNP/2/nsubj took/take/VBD/0/root towns/town/NNS/2/obj ,/,/,/3/punct " + form + "/"
                + lemma + "/VBN/3/acl huts/hut/NNS/5/obj and/and/CC/5/cc left/leave/VBD/5/conj";
        assertThat(TreeText.mended(tree, JoinedUtterances::mend)).contains(expected);
    }

    @Test
    void participleAloneStaysOne() {
        String tree =
                "Chad/chad/NNP/2/nsubj mocked/mock/VBD/0/root votes/vote/NNS/2/obj ,/,/,/3/punct called/call/VBN/3/acl off/off/RP/5/prt";
        assertThat(TreeText.mended(tree, JoinedUtterances::mend)).contains("called/VBN/3/acl");
    }
}
