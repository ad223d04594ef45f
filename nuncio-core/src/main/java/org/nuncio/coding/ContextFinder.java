package org.nuncio.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nuncio.codebook.Codebook;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** The contexts of an event: those of its entries, and those whose words stand in its sentence. */
final class ContextFinder {
    private final Map<String, Set<String>> words;

    ContextFinder(Codebook codebook) {
        this.words = codebook.contexts();
    }

    List<String> find(Sentence sentence, Collection<String> ofEntries) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            lemmas.add(lemma);
            if (token.index() > 0) {
                lemmas.add(sentence.token(token.index() - 1).form().toLowerCase(Locale.ROOT) + " " + lemma);
            }
        }
        Set<String> contexts = new LinkedHashSet<>(ofEntries);
        words.forEach((context, list) -> {
            if (lemmas.stream().anyMatch(list::contains)) {
                contexts.add(context);
            }
        });
        return new ArrayList<>(contexts).stream().sorted().toList();
    }
}
