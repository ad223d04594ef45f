package org.nuncio.publish.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Happening;

/**
 * Who does it to whom, one of each: what formats have for a row that know a single source and a single target.
 *
 * @param number from 1, within the happening
 * @param mutual both are actors and nobody leads, as in talks: such a pair stands once, in the order of the record
 */
record Dyad(
        Happening happening,
        int number,
        @Nullable ShownParty actor,
        @Nullable ShownParty recipient,
        boolean mutual) {

    /** At least one; each actor with each recipient, or each two actors where there is no recipient. */
    static List<Dyad> of(Happening happening) {
        List<ShownParty> actors = ShownParty.actors(happening);
        List<ShownParty> recipients = ShownParty.recipients(happening);
        List<Dyad> dyads = new ArrayList<>();
        boolean mutual = recipients.isEmpty() && actors.size() > 1;
        for (int i = 0; i < Math.max(1, actors.size()); i++) {
            ShownParty actor = actors.isEmpty() ? null : actors.get(i);
            List<ShownParty> others = mutual ? actors.subList(i + 1, actors.size()) : recipients;
            for (ShownParty other : others) {
                dyads.add(new Dyad(happening, dyads.size() + 1, actor, other, mutual));
            }
            if (others.isEmpty() && !mutual) {
                dyads.add(new Dyad(happening, dyads.size() + 1, actor, null, false));
            }
        }
        return dyads;
    }

    /** Stays the same when other actors come to the happening. */
    String key() {
        return happening.id() + "\n" + label(actor) + "\n" + label(recipient);
    }

    private static String label(@Nullable ShownParty side) {
        return side == null ? "" : side.label();
    }
}
