package org.nuncio.coding;

import java.util.List;

/**
 * Why an event was coded so.
 *
 * @param entry id of the codebook entry of the act
 * @param operators ids of the operator entries over it, the outermost first
 * @param by {@code rule}
 * @param form verb, noun or adjective: what the predicate is
 * @param parts entries of other verbs that tell of the same act: <i>wounded</i> in <i>killed five and wounded nine</i>
 * @param pattern the pattern that fitted the predicate
 * @param actors how the actors were resolved, {@code Moscow: name}
 * @param rejected entries that fitted and lost, with the reason
 */
public record Reason(
        String entry,
        List<String> operators,
        List<String> parts,
        String by,
        String form,
        String pattern,
        List<String> actors,
        List<String> rejected) {
    public Reason {
        operators = List.copyOf(operators);
        parts = List.copyOf(parts);
        actors = List.copyOf(actors);
        rejected = List.copyOf(rejected);
    }

    /** The same with the event named that this one answers. */
    Reason chainedTo(String id) {
        List<String> all = new java.util.ArrayList<>(actors);
        all.add("recipient from " + id);
        return new Reason(entry, operators, parts, by, form, pattern, all, rejected);
    }
}
