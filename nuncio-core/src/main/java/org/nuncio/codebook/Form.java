package org.nuncio.codebook;

import java.util.List;
import java.util.Map;

/**
 * One way in which an entry is written: patterns with the slots of their arguments.
 *
 * @param actor slots tried in order for who does it
 * @param recipient slots tried in order for whom it is done to
 * @param doer for an operator: who does the inner act
 * @param over for an operator: slots in which the inner act is looked for
 * @param when slot → alternatives, one of which must hold
 * @param not slot → alternatives, none of which may hold
 */
public record Form(
        Kind kind,
        List<Pattern> patterns,
        List<String> actor,
        List<String> recipient,
        String doer,
        List<String> over,
        Map<String, List<String>> when,
        Map<String, List<String>> not) {

    /** The part of speech of the pattern's head. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public Form {
        patterns = List.copyOf(patterns);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        over = List.copyOf(over);
        when = Map.copyOf(when);
        not = Map.copyOf(not);
    }
}
