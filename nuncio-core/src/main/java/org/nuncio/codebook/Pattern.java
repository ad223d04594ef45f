package org.nuncio.codebook;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must stand in a clause: {@code impose $sanctions on}.
 *
 * @param text as written
 * @param head lemma of the verb, noun or adjective; of a passive the participle
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
    static final String BE = "be";

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

    /**
     * Words without which no sentence can fit, so that most patterns need not be tried; the last of each where it is several. Not among them: {@code by},
     * which may be understood (<i>a Saudi-led raid</i>), classes, {@code oneself}, and what must stand before the head.
     */
    public Set<String> asked() {
        Set<String> asked = new HashSet<>();
        for (Word word : words) {
            asked.add(last(word.preposition()));
            asked.add(last(word.noun()));
        }
        asked.add(preposition == null ? "" : last(preposition));
        asked.removeIf(w -> w.isEmpty() || w.startsWith("$") || w.equals("by") || w.equals("oneself"));
        return asked;
    }

    /**
     * Names of the classes of which a word must be there, without the dollar. Not among them: {@code money}, which figures stand for, and what must stand before
     * the head.
     */
    public Set<String> classes() {
        return words.stream()
                .map(Word::noun)
                .filter(noun -> noun.startsWith("$") && !noun.equals("$money"))
                .map(noun -> noun.substring(1))
                .collect(toUnmodifiableSet());
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Whether it fits a passive as it is written, with the surface subject as the subject: {@code be granted $asylum in}. */
    public boolean isPassive() {
        return text.startsWith(BE + " ") && !head.equals(BE);
    }

    /** The more it asks, the better it fits: number of words that had to be there. */
    public int size() {
        return 1 + before.size() + words.size() + (preposition == null ? 0 : 1);
    }
}
