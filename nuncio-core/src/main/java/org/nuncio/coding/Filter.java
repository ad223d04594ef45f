package org.nuncio.coding;

import java.util.Locale;
import org.nuncio.codebook.Codebook;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Tells which sentences can hold an event or a statement at all, so that the others need not be parsed. */
final class Filter {
    private final Codebook codebook;

    Filter(Codebook codebook) {
        this.codebook = codebook;
    }

    /** A possible predicate of the codebook or a verb of saying, and a word that may name or stand for somebody. */
    boolean worthParsing(Sentence sentence) {
        boolean predicate = false;
        boolean party = false;
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            predicate |= (token.isVerb() || token.isNoun() || token.tag().startsWith("JJ"))
                    && (codebook.isPredicate(lemma)
                            || codebook.isPredicate(token.form().toLowerCase(Locale.ROOT))
                            || codebook.reporting().verbs().containsKey(lemma));
            party |=
                    token.isProperNoun() || token.isPronoun() || !token.entity().isEmpty() || token.isNoun();
        }
        return predicate && party && sentence.tokens().size() > 2;
    }
}
