package org.nuncio.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patterns by their heads. Those of a common head (<i>take</i>, <i>put</i>) are some hundreds, so each lies under the rarest of the words that it asks for. */
final class PatternIndex {
    private final Map<String, Patterns> heads = new HashMap<>();

    /** @param unasked patterns that ask for no word but their head and classes; asking: the others, by the word that the fewest sentences have */
    private record Patterns(
            List<Codebook.Use> all, List<Codebook.Use> unasked, Map<String, List<Codebook.Use>> asking) {
        Patterns() {
            this(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        }

        void add(Codebook.Use use) {
            all.add(use);
            List<Codebook.Use> under = use.asked().isEmpty()
                    ? unasked
                    : asking.computeIfAbsent(use.asked().get(0), word -> new ArrayList<>());
            under.add(use);
        }
    }

    void add(Codebook.Use use) {
        heads.computeIfAbsent(use.pattern().head(), head -> new Patterns()).add(use);
    }

    boolean has(String head) {
        return heads.containsKey(head);
    }

    /** In the order in which they were added. */
    List<Codebook.Use> all(String head) {
        Patterns patterns = heads.get(head);
        return patterns == null ? List.of() : patterns.all();
    }

    /** Those whose words a sentence all has, in the order in which they were added. */
    List<Codebook.Use> possible(String head, Vocabulary vocabulary) {
        Patterns patterns = heads.get(head);
        if (patterns == null) {
            return List.of();
        }
        List<Codebook.Use> possible = new ArrayList<>();
        keep(patterns.unasked(), vocabulary, possible);
        if (patterns.asking().size() < vocabulary.words().size()) {
            patterns.asking().forEach((word, uses) -> keepWith(word, uses, vocabulary, possible));
        } else {
            vocabulary
                    .words()
                    .forEach(word -> keep(patterns.asking().getOrDefault(word, List.of()), vocabulary, possible));
        }
        possible.sort(Comparator.comparingInt(Codebook.Use::order));
        return possible;
    }

    private static void keepWith(
            String word, List<Codebook.Use> uses, Vocabulary vocabulary, List<Codebook.Use> possible) {
        if (vocabulary.words().contains(word)) {
            keep(uses, vocabulary, possible);
        }
    }

    private static void keep(List<Codebook.Use> uses, Vocabulary vocabulary, List<Codebook.Use> possible) {
        for (Codebook.Use use : uses) {
            if (vocabulary.has(use)) {
                possible.add(use);
            }
        }
    }
}
