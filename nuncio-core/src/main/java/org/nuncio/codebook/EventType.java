package org.nuncio.codebook;

import java.util.Set;

/**
 * A type of the ontology.
 *
 * @param quad verbal or material, cooperation or conflict
 * @param cooperative the side, which decides the column of the operator table
 * @param future name of the type that a planned act of this type becomes (PLOVER's reduction rule)
 * @param announced name of the type where whoever is to act says so: <i>Iran said it would release them</i>
 * @param recipientNeeded whether an act without a recipient is none
 */
public record EventType(
        String name,
        String quad,
        boolean cooperative,
        String future,
        String announced,
        boolean recipientNeeded,
        Set<String> modes) {
    public EventType {
        modes = Set.copyOf(modes);
    }
}
