package org.nuncio.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.mention.ActorMention;

/** Rebels of whom the report does not say whose they are, in a clash with the forces of a state, are that state's. */
final class Rebels {
    private static final Set<String> RISING = Set.of("REB", "SEP", "UAF", "OPP");
    private static final Set<String> FORCES = Set.of("MIL", "GOV", "COP", "SPY");

    private Rebels() {}

    static Reading placed(Reading reading) {
        Reading rebels = placed(reading, FORCES, RISING);
        return placed(rebels, RISING, FORCES);
    }

    /** Those of the one kind without a code get the code of the other kind, if the clause names one. */
    private static Reading placed(Reading reading, Set<String> known, Set<String> unknown) {
        Optional<String> state = Stream.concat(reading.actors().stream(), reading.recipients().stream())
                .filter(m -> m.actor().code() != null
                        && m.actor().sector() != null
                        && known.contains(m.actor().sector()))
                .map(m -> m.actor().code())
                .findFirst();
        return state.isEmpty()
                ? reading
                : reading.with(
                        placed(reading.actors(), unknown, state.get()),
                        placed(reading.recipients(), unknown, state.get()));
    }

    private static List<ActorMention> placed(List<ActorMention> mentions, Set<String> unknown, String code) {
        return mentions.stream()
                .map(m -> m.actor().code() == null
                                && m.actor().sector() != null
                                && unknown.contains(m.actor().sector())
                        ? m.as(m.actor().withCode(code), "opponent")
                        : m)
                .toList();
    }
}
