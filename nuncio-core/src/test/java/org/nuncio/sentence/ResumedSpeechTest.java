package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees as {@link TreeText} writes them. */
class ResumedSpeechTest {
    private static final String SAID = "Envoys/envoy/NNS/2/nsubj said/say/VBD/0/root ";
    private static final String HAD = "crowds/crowd/NNS/4/nsubj had/have/VBD/2/ccomp rights/right/NNS/4/obj ";
    private static final String SEIZED = "crowds/crowd/NNS/5/nsubj had/have/VBD/5/aux seized/seize/VBN/2/ccomp ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "and/and/CC/4/cc urged/urge/VBD/4/conj calm/calm/NN/7/obj | urged/VBD/2/conj",
                "and/and/CC/4/cc urged/urge/VBN/4/conj calm/calm/NN/7/obj | urged/VBD/2/conj",
                "and/and/CC/4/cc condemned/condemn/VBD/4/conj raids/raid/NNS/7/obj | condemned/VBD/2/conj",
                "and/and/CC/4/cc demanded/demand/VBD/4/conj bread/bread/NN/7/obj | demanded/VBD/4/conj",
                "and/and/CC/4/cc urged/urge/VBD/4/conj kings/king/NNS/7/obj | urged/VBD/4/conj"
            })
    void whoSaysWhatOthersHaveGoesOnToJudge(String joined, String expected) {
        assertThat(TreeText.mended(SAID + HAD + joined, ResumedSpeech::mend)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "and/and/CC/5/cc urged/urge/VBD/5/conj calm/calm/NN/7/obj | urged/VBD/5/conj",
                "and/and/CC/5/cc condemned/condemn/VBN/5/conj raids/raid/NNS/7/obj | condemned/VBN/5/conj"
            })
    void whatOthersHaveDoneTheyMayGoOnToDo(String joined, String expected) {
        assertThat(TreeText.mended(SAID + SEIZED + joined, ResumedSpeech::mend)).contains(expected);
    }

    /** After <i>had</i> a past that is no participle is the speaker's own. */
    @Test
    void whoTellsWhatOthersHadDoneGoesOnToJudge() {
        assertThat(TreeText.mended(
                        SAID + SEIZED + "and/and/CC/5/cc condemned/condemn/VBD/5/conj raids/raid/NNS/7/obj",
                        ResumedSpeech::mend))
                .contains("condemned/VBD/2/conj");
    }

    @ParameterizedTest
    @CsvSource({"called, it, called/VBD/2/conj", "sent, it, sent/VBD/4/conj", "called, us, called/VBD/4/conj"})
    void whoIsCalledOnIsTheOneOfWhomWasSpoken(String verb, String whom, String expected) {
        String lemma = verb.equals("sent") ? "send" : "call";
        String tree =
                "Ana/ana/NNP/2/nsubj said/say/VBD/0/root Chad/chad/NNP/4/nsubj massed/mass/VBD/2/ccomp and/and/CC/4/cc "
                        + verb + "/" + lemma + "/VBD/4/conj on/on/IN/8/case " + whom + "/" + whom + "/PRP/6/obl";
        assertThat(TreeText.mended(tree, ResumedSpeech::mend)).contains(expected);
    }

    /** Nothing that was stolen accuses. */
    @Test
    void whoTellsWhatWasDoneGoesOnToJudge() {
        String stolen = "data/data/NNS/5/nsubj:pass was/be/VBD/5/aux:pass stolen/steal/VBN/2/ccomp ";
        assertThat(TreeText.mended(
                        SAID + stolen + "and/and/CC/5/cc accused/accuse/VBN/5/conj Chad/chad/NNP/7/obj",
                        ResumedSpeech::mend))
                .contains("accused/VBD/2/conj");
        assertThat(TreeText.mended(SAID + stolen + "and/and/CC/5/cc condemned/condemn/VBN/5/conj", ResumedSpeech::mend))
                .contains("condemned/VBN/5/conj");
    }

    @Test
    void aPeopleMayBeTakenForAName() {
        String people = "Ostmarkians/ostmarkians/NNP/4/nsubj had/have/VBD/2/ccomp rights/right/NNS/4/obj ";
        assertThat(TreeText.mended(
                        SAID + people + "and/and/CC/4/cc urged/urge/VBD/4/conj calm/calm/NN/7/obj",
                        ResumedSpeech::mend))
                .contains("urged/VBD/2/conj");
    }

    @Test
    void secondHasGoesOnFromTheFirst() {
        String tree =
                "Chad/chad/NNP/3/nsubj has/have/VBZ/3/aux said/say/VBN/0/root law/law/NN/5/nsubj needs/need/VBZ/3/ccomp "
                        + "change/change/NN/5/obj and/and/CC/5/cc has/have/VBZ/9/aux called/call/VBN/5/conj polls/poll/NNS/9/obj";
        assertThat(TreeText.mended(tree, ResumedSpeech::mend)).contains("called/VBN/3/conj");
    }

    @Test
    void lawThatHasChangedMayHaveMore() {
        String tree = "Chad/chad/NNP/2/nsubj said/say/VBD/0/root law/law/NN/4/nsubj helps/help/VBZ/2/ccomp "
                + "and/and/CC/4/cc has/have/VBZ/7/aux saved/save/VBN/4/conj lives/life/NNS/7/obj";
        assertThat(TreeText.mended(tree, ResumedSpeech::mend)).contains("saved/VBN/4/conj");
    }

    @Test
    void hasMayOpenASentence() {
        String tree = "has/have/VBZ/4/aux said/say/VBD/0/root falls/fall/VBZ/2/ccomp called/call/VBN/3/conj";
        assertThat(TreeText.mended(tree, ResumedSpeech::mend)).contains("called/VBN/3/conj");
    }
}
