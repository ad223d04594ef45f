package org.nuncio.coding.scene;

import java.util.Set;
import org.nuncio.sentence.Token;

/** What is held somewhere, and where people speak and agree. */
public final class Meetings {
    private static final Set<String> HELD = Set.of(
            "talk",
            "talks",
            "negotiation",
            "meeting",
            "summit",
            "conference",
            "session",
            "round",
            "dialogue",
            "forum",
            "consultation",
            "congress",
            "gathering",
            "ceremony",
            "event",
            "dinner");

    private Meetings() {}

    public static boolean isOne(Token noun) {
        return HELD.contains(noun.lemma());
    }
}
