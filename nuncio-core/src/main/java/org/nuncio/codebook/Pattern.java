package org.nuncio.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must stand in a clause: {@code impose $sanctions on}.
 *
 * @param text as written
 * @param head lemma of the verb, noun or adjective
 * @param before lemmas that must stand right before a noun: {@code air} in {@code air strike}
 * @param words what must depend on the head
 * @param preposition the last word where it is a preposition, which names the object; null where there is none
 */
public record Pattern(
        String text,
        String head,
        List<String> before,
        List<Word> words,
        @Nullable String preposition) {
    public Pattern {
        before = List.copyOf(before);
        words = List.copyOf(words);
    }

    /**
     * A word that must depend on the head.
     *
     * @param preposition before it, or empty: {@code into} in {@code take into custody}
     * @param noun lemma, two lemmas, or {@code $class}; a particle where {@code particle}
     */
    public record Word(String preposition, String noun, boolean particle) {}

    /** The more it asks, the better it fits: number of words that had to be there. */
    public int size() {
        return 1 + before.size() + words.size() + (preposition == null ? 0 : 1);
    }
}
