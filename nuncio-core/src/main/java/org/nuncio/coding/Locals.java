package org.nuncio.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;

/** <i>A few hundred people demonstrated in Berlin</i>, <i>police in Minsk detained</i>: people of no named country belong where their clause says that they are. */
final class Locals {
    private static final Set<String> TYPES = Set.of("PROTEST", "COERCE", "ASSAULT", "RETREAT");
    private static final Set<String> SECTORS =
            Set.of("CVL", "COP", "JUD", "LEG", "REL", "EDU", "LAB", "MED", "OPP", "REF");

    private Locals() {}

    static Reading placed(Reading reading, Circumstances circumstances) {
        boolean open = TYPES.contains(reading.type().name())
                && (reading.actors().stream().anyMatch(Locals::isOpen)
                        || reading.recipients().stream().anyMatch(Locals::isOpen));
        if (!open) {
            return reading;
        }
        Optional<String> country = circumstances
                .place(circumstances.words(reading.chain()), false, false)
                .map(p -> p.place().country());
        return country.map(c -> reading.with(placed(reading.actors(), c), placed(reading.recipients(), c)))
                .orElse(reading);
    }

    private static boolean isOpen(ActorMention mention) {
        Actor actor = mention.actor();
        return actor.code() == null
                && actor.sector() != null
                && SECTORS.contains(actor.sector())
                && mention.rule().equals("role");
    }

    private static List<ActorMention> placed(List<ActorMention> mentions, String code) {
        return mentions.stream()
                .map(m -> isOpen(m) ? m.as(m.actor().withCode(code), "clause-place") : m)
                .toList();
    }
}
