package org.nuncio.codebook;

import java.util.Set;

/**
 * A type of the ontology.
 *
 * @param quad verbal or material, cooperation or conflict
 * @param cooperative the side, which decides the column of the operator table
 * @param future name of the type that a planned act of this type becomes (PLOVER's reduction rule)
 * @param recipientNeeded whether an act without a recipient is none
 */
public record EventType(
        String name, String quad, boolean cooperative, String future, boolean recipientNeeded, Set<String> modes) {
    public EventType {
        modes = Set.copyOf(modes);
    }
}
