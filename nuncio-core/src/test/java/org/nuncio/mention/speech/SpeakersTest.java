package org.nuncio.mention.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks where the words beside the statement do not name him. */
class SpeakersTest {

    private static void assertLast(String text, String statement) {
        List<String> all = StatementFinderTest.statements(text, List.of());
        assertThat(all.get(all.size() - 1)).isEqualTo(statement);
    }

    @Test
    void bareTitleIsThePersonIntroducedWithIt() {
        assertLast(
                "The prime minister, Robert Hale, left the room. It was late, the Prime Minister said.",
                "said < Robert Hale (named): It was late");
        assertLast(
                "Prime Minister Robert Hale left the room. The minister added that it was late.",
                "added < Robert Hale (named): it was late");
    }

    @Test
    void titleOfAnotherIsNotThatPerson() {
        assertLast(
                "The prime minister, Robert Hale, left the room. The Sudmarkian minister said that it was late.",
                "said < The Sudmarkian minister (office): it was late");
        assertLast(
                "The minister, Robert Hale, left the room. A minister said that it was late.",
                "said < A minister (unnamed-official): it was late");
    }

    @Test
    void somebodyWithoutANameGoesOnSpeaking() {
        assertLast(
                "Robert Hale left the room. A Sudmarkian witness doubted it. “We have no news,” he said.",
                "said < A Sudmarkian witness (unnamed-witness): “We have no news,”");
    }

    @Test
    void mostOfWhomAreThoseJustNamed() {
        assertLast(
                "The witnesses, most of whom say that it was late, left the room.",
                "say < The witnesses (unnamed-witness): it was late");
    }

    @Test
    void virusIsNobodyWhoSpeaks() {
        assertLast(
                "Robert Hale left the room. A virus called Robert Roe, he said, had broken it.",
                "said < Robert Hale (named): A virus called Robert Roe, he said, had broken it");
    }
}
