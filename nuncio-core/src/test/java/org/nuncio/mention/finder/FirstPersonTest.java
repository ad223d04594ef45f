package org.nuncio.mention.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuncio.mention.Mentions;
import org.nuncio.toy.World;

class FirstPersonTest {
    /** Whom the pronouns of direct speech stand for, each as {@code word: name label}. */
    private static void assertMeant(String text, String... expected) {
        Mentions mentions = World.mentions(text, null);
        assertThat(World.sentences(text).stream().flatMap(s -> mentions.actorsIn(s).stream()))
                .filteredOn(m -> m.span().cut(text).matches("(?i)we|our|my|us"))
                .extracting(m -> m.span().cut(text) + ": " + m.actor().name() + " "
                        + m.actor().label())
                .containsExactly(expected);
    }

    @Test
    void weAreWhoeverSpeaks() {
        assertMeant("“We shelled Sudmark,” Anna Brandt said.", "We: Anna Brandt AAA/GOV");
    }

    @Test
    void whatIsOursIsNotTheSpeakerInPerson() {
        assertMeant("“Sudmark shelled our positions,” Anna Brandt said.", "our: our positions AAA/GOV");
    }

    @Test
    void outsideOfDirectSpeechNobodyIsMeant() {
        assertMeant("Sudmark shelled our positions.");
    }
}
