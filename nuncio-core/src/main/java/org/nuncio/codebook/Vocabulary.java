package org.nuncio.codebook;

import java.util.Set;

/**
 * What a sentence has of the words that patterns ask for.
 *
 * @param words forms and lemmas in lower case, what a hyphen joins, and each lemma after the form before it: {@code tear gas}
 * @param classes names of the classes that one of them is in, without the dollar
 */
public record Vocabulary(Set<String> words, Set<String> classes) {

    /** Whether all that the pattern asks for is there, wherever it may stand. */
    boolean has(Codebook.Use use) {
        return words.containsAll(use.asked()) && classes.containsAll(use.classes());
    }
}
