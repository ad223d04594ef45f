package org.nuncio.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a happening, by one of the names that claims give.
 *
 * @param role actor or recipient
 * @param label as the happening has it
 */
record Participant(String role, String label, @Nullable String code, String name, String kind) {

    /** Each once; those of denials are left out where others tell of the happening. */
    static Set<Participant> of(Happening happening) {
        Set<Participant> all = new LinkedHashSet<>();
        for (Telling telling : happening.tellings()) {
            Claim claim = telling.claim();
            if (!claim.status().equals("NEGATED") || happening.status().equals("NEGATED")) {
                claim.actors().forEach(party -> all.add(of("actor", party, happening.actors())));
                claim.recipients().forEach(party -> all.add(of("recipient", party, happening.recipients())));
            }
        }
        return all;
    }

    private static Participant of(String role, Party party, List<String> labels) {
        String code = party.code();
        String label = code == null
                ? party.name()
                : labels.stream().filter(party::isCalled).findFirst().orElse(party.label());
        return new Participant(role, label, code, party.name(), party.kind());
    }
}
