package org.nuncio.coding.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.mention.ActorMention;

/**
 * With whom ties are cut where the sentence does not say so: <i>Chad expelled Togo's envoy. Mali broke off relations altogether.</i> It is the one state that the
 * report has told to be shunned or accused by others.
 */
public final class Shunned {
    /** CAMEO's code for relations that are reduced or broken. */
    private static final String TIES = "161";

    private static final Set<String> SHUNNING = Set.of("SANCTION", "ACCUSE");

    private Shunned() {}

    /** The events of a report in their order, with the recipients of such steps. */
    public static List<CodedEvent> complete(List<CodedEvent> events) {
        List<CodedEvent> complete = new ArrayList<>();
        for (CodedEvent event : events) {
            complete.add(
                    isOpen(event)
                            ? target(event, complete)
                                    .map(t -> event.facing(t.recipients(), t))
                                    .orElse(event)
                            : event);
        }
        return complete;
    }

    private static boolean isOpen(CodedEvent event) {
        return event.type().equals("SANCTION")
                && TIES.equals(event.cameo())
                && event.happened()
                && !ActorMention.codes(event.actors()).isEmpty()
                && ActorMention.codes(event.recipients()).isEmpty();
    }

    /** The last event by which somebody else shuns the same state as all others do. */
    private static Optional<CodedEvent> target(CodedEvent event, List<CodedEvent> before) {
        Set<String> own = ActorMention.codes(event.actors());
        List<CodedEvent> shunning = before.stream()
                .filter(e -> SHUNNING.contains(e.type()) && e.happened())
                .filter(e -> !ActorMention.codes(e.actors()).isEmpty()
                        && ActorMention.codes(e.recipients()).size() == 1)
                .filter(e -> ActorMention.codes(e.recipients()).stream().noneMatch(own::contains))
                .toList();
        boolean oneOnly = shunning.stream()
                        .map(e -> ActorMention.codes(e.recipients()))
                        .distinct()
                        .count()
                == 1;
        boolean many = shunning.stream()
                .anyMatch(e -> e.type().equals("SANCTION")
                        || ActorMention.codes(e.actors()).size() > 1);
        return oneOnly && many ? Optional.of(shunning.get(shunning.size() - 1)) : Optional.empty();
    }
}
