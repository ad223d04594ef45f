package org.nuncio.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.toy.OurRules;

/** Who says which half of a sentence, with our own entries. */
@Tag("models")
class TwoSpeakersInOneSentenceTest {

    private static String speakerOf(String text, String type) {
        return OurRules.events(text).stream()
                .filter(e -> e.type().equals(type))
                .map(e -> String.valueOf(e.attribution().speaker()))
                .toList()
                .toString();
    }

    @Test
    void eachSaysItsOwn() {
        String text =
                "Kenya's army said it had deployed troops along the border, while Ugandan soldiers fired at a Kenyan patrol,"
                        + " a police chief in Busia said.";
        assertThat(speakerOf(text, "MOBILIZE")).contains("army");
        assertThat(speakerOf(text, "ASSAULT")).contains("police chief");
    }
}
