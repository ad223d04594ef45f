package org.nuncio.coding.sentence;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.nuncio.codebook.Codebook;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** The contexts of an event: those of its entries, and those whose words stand in its sentence. */
final class ContextFinder {
    private final Codebook codebook;

    ContextFinder(Codebook codebook) {
        this.codebook = codebook;
    }

    List<String> find(Sentence sentence, Collection<String> ofEntries) {
        Set<String> contexts = new TreeSet<>(ofEntries);
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            contexts.addAll(codebook.contextsOf(lemma));
            if (token.index() > 0) {
                contexts.addAll(codebook.contextsOf(sentence.word(token.index() - 1) + " " + lemma));
            }
        }
        return List.copyOf(contexts);
    }
}
