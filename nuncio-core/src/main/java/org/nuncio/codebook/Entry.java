package org.nuncio.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act (with a type) or an operator (with the name of a line of the operator table).
 *
 * @param id unique: {@code consult.visit.03}
 * @param future whether the act is yet to come whatever the tense: <i>is expected in Kyiv</i>
 * @param aloneAllowed for an operator: whether it is an event where no inner act is found
 */
public record Entry(
        String id,
        @Nullable EventType type,
        @Nullable Operator operator,
        List<String> modes,
        @Nullable String cameo,
        List<String> contexts,
        boolean future,
        boolean aloneAllowed,
        List<Form> forms,
        List<Example> examples,
        String file,
        int line) {

    public Entry {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        forms = List.copyOf(forms);
        examples = List.copyOf(examples);
    }

    public boolean isOperator() {
        return operator != null;
    }

    /**
     * A sentence that shows what the entry does.
     *
     * @param expected the right-hand side, empty for a silent one
     */
    public record Example(Use use, String sentence, String expected, int line) {}

    /** What is to become of an example. */
    public enum Use {
        CODES,
        SILENT,
        KNOWN_WRONG
    }
}
