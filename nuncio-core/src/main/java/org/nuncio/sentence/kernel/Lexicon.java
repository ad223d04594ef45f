package org.nuncio.sentence.kernel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the library knows of words by themselves: the tags that one may have, or its clusters. Few lists serve many words, each is held once.
 *
 * @param lists by number less one
 */
record Lexicon(HashIndex words, Hashed[][] lists) {
    static final Lexicon EMPTY = Lexicon.of(Map.of());
    private static final Hashed[] NOTHING = {};

    static Lexicon of(Map<String, ? extends Collection<String>> entries) {
        HashIndex words = HashIndex.forTexts(entries.size());
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        new TreeMap<>(entries).forEach((word, values) -> {
            numbers.putIfAbsent(List.copyOf(values), numbers.size() + 1);
            words.put(Hashed.of(word).hash(), numbers.get(List.copyOf(values)));
        });
        return new Lexicon(words, numbers.keySet().stream().map(Hashed::all).toArray(Hashed[][]::new));
    }

    /** The list of a word, the same array for the same list; empty where it is not known. */
    Hashed[] list(Hashed word) {
        int number = words.get(word.hash());
        return number == HashIndex.NONE ? NOTHING : lists[number - 1];
    }
}
