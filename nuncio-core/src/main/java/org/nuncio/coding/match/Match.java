package org.nuncio.coding.match;

import java.util.List;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.sentence.Token;

/**
 * A pattern that fits a clause.
 *
 * @param consumed words of the clause that the pattern asks for, beside the predicate
 * @param object the words in the pattern's object
 */
public record Match(Codebook.Use use, Clause clause, List<Token> consumed, List<Token> object) {
    /** Conditions that keep an entry from firing where it would have nothing to say, and make it fit no better. */
    private static final Set<String> GUARDS = Set.of("recipient", "complement_subject");

    /** The more a pattern and its conditions ask, the better it fits. */
    public double weight() {
        long asked = use.form().when().keySet().stream()
                .filter(slot -> !GUARDS.contains(slot))
                .count();
        return use.pattern().size() + 0.4 * asked;
    }
}
