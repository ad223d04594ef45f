package org.nuncio.coding;

import java.util.List;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.sentence.Token;

/**
 * A pattern that fits a clause.
 *
 * @param consumed words of the clause that the pattern asks for, beside the predicate
 * @param object the words in the pattern's object
 */
record Match(Codebook.Use use, Clause clause, List<Token> consumed, List<Token> object) {

    /** The more a pattern and its conditions ask, the better it fits. */
    double weight() {
        return use.pattern().size() + 0.4 * use.form().when().size();
    }
}
