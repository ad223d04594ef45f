package org.nuncio.coding.match;

import java.util.Set;

/** What authorities do and announce; who killed somebody they may not know or not say. */
public final class OfficialActs {
    private static final Set<String> TYPES =
            Set.of("CONCEDE", "RETREAT", "COERCE", "SANCTION", "MOBILIZE", "THREATEN", "AGREE", "CONSULT");

    private OfficialActs() {}

    /** @param type of an act, such as {@code COERCE} */
    public static boolean isOne(String type) {
        return TYPES.contains(type);
    }
}
