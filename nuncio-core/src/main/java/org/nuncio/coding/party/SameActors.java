package org.nuncio.coding.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;

/** Which of several mentions are one and the same party: nobody does something to himself. */
public final class SameActors {
    private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "");

    private SameActors() {}

    /** One mention for each actor. */
    public static List<ActorMention> distinct(List<ActorMention> mentions) {
        Set<String> seen = new LinkedHashSet<>();
        List<ActorMention> kept = new ArrayList<>();
        for (ActorMention mention : mentions) {
            if (seen.add(mention.actor().name() + "|" + mention.actor().label())) {
                kept.add(mention);
            }
        }
        return kept;
    }

    /** Recipients without those that are the actor again: <i>Ukraine withdrew its troops</i> has none. */
    public static List<ActorMention> others(List<ActorMention> recipients, List<ActorMention> actors) {
        return others(recipients, actors, false);
    }

    /** Also those of the same state who are told of beside each other. */
    public static List<ActorMention> apart(List<ActorMention> recipients, List<ActorMention> actors) {
        return others(recipients, actors, true);
    }

    /** @param inward whether persons and bodies of one state may be two parties */
    static List<ActorMention> others(List<ActorMention> recipients, List<ActorMention> actors, boolean inward) {
        return recipients.stream()
                .filter(r -> actors.stream()
                        .noneMatch(a -> same(a.actor(), r.actor()) && !(inward && isApart(a.actor(), r.actor()))))
                .toList();
    }

    /** A person who is told of beside his army, or beside another person; or who holds no office. */
    static boolean isApart(Actor a, Actor b) {
        boolean others = b.isPerson() && !a.name().equals(b.name());
        return others && b.isPrivate()
                || others
                        && a.sector() != null
                        && b.sector() != null
                        && (a.isPerson() || !a.sector().equals(b.sector()));
    }

    private static boolean same(Actor a, Actor b) {
        if (a.name().equals(b.name()) && Objects.equals(a.code(), b.code())) {
            return true;
        }
        boolean oneState = a.code() != null && a.code().equals(b.code());
        if (oneState && b.sector() == null && b.kind() != Actor.Kind.PERSON) {
            return true;
        }
        return oneState
                && STATE_SECTORS.contains(Objects.requireNonNullElse(a.sector(), ""))
                && STATE_SECTORS.contains(Objects.requireNonNullElse(b.sector(), ""));
    }
}
