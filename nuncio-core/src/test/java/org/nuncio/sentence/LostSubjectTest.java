package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuncio.text.Span;
import org.nuncio.toy.Models;

class LostSubjectTest {
    /** The subject of this verb, {@code -} where it has none. */
    private static void assertSubject(String verb, String text, String expected) {
        Sentence sentence = Models.READER
                .read(text, List.of(new Span(0, text.length())), SentenceReader.Worth.ALL)
                .get(0);
        String subject = sentence.tokens().stream()
                .filter(t -> t.form().equals(verb))
                .findFirst()
                .flatMap(v -> sentence.child(v, "nsubj"))
                .map(Token::form)
                .orElse("-");
        assertThat(subject).isEqualTo(expected);
    }

    @Test
    void subjectAfterAnOpeningDayIsNoAppositionToIt() {
        assertSubject("accused", "On Monday the bloc's human rights chief, Ann Al Roe, accused Chad of lies.", "chief");
    }

    @Test
    void subjectAfterAnOpeningPlaceIsNoAppositionToIt() {
        assertSubject(
                "sat",
                "In Moscow the British foreign secretary, Ann Roe, sat through two hours of talks.",
                "secretary");
    }

    @Test
    void joinedSubjectsAfterAnOpeningPlaceAreNotJoinedToIt() {
        assertSubject(
                "held",
                "In Lagos, some 40 kilometres from the border, nationalists and veterans held a rally on the main square.",
                "nationalists");
    }

    @Test
    void subjectOfAVerbWithAnAuxiliaryIsNoApposition() {
        assertSubject(
                "arrested",
                "After the vote, the Zambian opposition leader, who had been free on bail, was arrested outside a church.",
                "leader");
    }

    @Test
    void verbWithoutASubjectKeepsNone() {
        assertSubject("released", "The envoy flew to Lima, Peru, and released the text.", "-");
    }

    @Test
    void lastOfAListIsNoSubject() {
        assertSubject("sent", "Brazil, offering to mediate between Venezuela and Guyana, sent an envoy.", "-");
    }

    @Test
    void gunmenWhoShootAreNotStopped() {
        String tree =
                "Police/police/NNS/2/nsubj stopped/stop/VBD/0/root buses/bus/NNS/2/obj and/and/CC/3/cc gunmen/gunman/NNS/3/conj "
                        + "shot/shoot/VBN/2/conj drivers/driver/NNS/6/obj";
        assertThat(TreeText.mended(tree, LostSubject::found)).contains("gunmen/NNS/6/nsubj", "shot/VBD/2/conj");
    }

    @Test
    void whoeverStopsMayAlsoBurn() {
        String tree =
                "Police/police/NNS/2/nsubj stopped/stop/VBD/0/root buses/bus/NNS/2/obj and/and/CC/3/cc lorries/lorry/NNS/3/conj "
                        + "and/and/CC/7/cc burned/burn/VBD/2/conj them/they/PRP/7/obj";
        assertThat(TreeText.mended(tree, LostSubject::found)).contains("lorries/NNS/3/conj");
    }
}
