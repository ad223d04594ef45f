package org.nuncio.coding.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;

/**
 * Between whom somebody offers to mediate without a word of it: <i>Chad and Togo traded fire again. Ghana volunteered to mediate.</i> They are the two who were told of
 * most often as facing each other; of two pairs that were told of alike often none.
 */
public final class Mediated {
    /** Words of a pattern by which somebody stands between two; who hosts a summit does not. */
    private static final Pattern MEDIATING = Pattern.compile(
            "\\b(?:broker|mediat|arbitrat|interced|reconcil|go-between|good offices|intermediary|peacemaker|referee)");

    /** What two who are to be reconciled do to each other. */
    private static final Set<String> FACING =
            Set.of("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "THREATEN", "PROTEST", "ACCUSE", "REJECT", "RETREAT");

    /** What two do in a deal that a third has brokered: <i>resumed relations in a deal brokered by Ghana</i>. */
    private static final Set<String> MADE = Set.of("SUPPORT", "AGREE", "CONCEDE", "RETREAT", "COOPERATE", "CONSULT");

    private Mediated() {}

    /** @param events in the order of the report */
    public static List<CodedEvent> complete(List<CodedEvent> events) {
        List<CodedEvent> complete = new ArrayList<>();
        for (CodedEvent event : events) {
            complete.add(isOpen(event) ? between(event, complete).orElse(event) : event);
        }
        return complete;
    }

    private static boolean isOpen(CodedEvent event) {
        return MEDIATING.matcher(event.reason().pattern()).find()
                && Set.of("AGREE", "CONSULT").contains(event.type())
                && ActorMention.codes(event.actors()).size() == 1
                && event.recipients().isEmpty();
    }

    /** The event with the two who faced each other most, none of them the mediator. */
    private static Optional<CodedEvent> between(CodedEvent event, List<CodedEvent> before) {
        Set<String> mediator = ActorMention.codes(event.actors());
        Optional<CodedEvent> brokered = before.stream()
                .filter(e -> e.sentence() == event.sentence()
                        && MADE.contains(e.type())
                        && e.evidence().end() <= event.evidence().start())
                .filter(e -> sides(e).size() == 2
                        && ActorMention.codes(e.actors()).stream().noneMatch(mediator::contains))
                .reduce((a, b) -> b);
        if (brokered.isPresent()) {
            return brokered.map(e -> event.facing(sides(e), e));
        }
        Map<Set<String>, List<CodedEvent>> told = new LinkedHashMap<>();
        for (CodedEvent earlier : before) {
            List<ActorMention> sides = FACING.contains(earlier.type()) ? sides(earlier) : List.of();
            if (sides.size() == 2 && ActorMention.codes(sides).stream().noneMatch(mediator::contains)) {
                told.computeIfAbsent(ActorMention.codes(sides), k -> new ArrayList<>())
                        .add(earlier);
            }
        }
        List<List<CodedEvent>> ranked = told.values().stream()
                .sorted(Comparator.comparingInt((List<CodedEvent> pair) -> pair.size())
                        .reversed())
                .limit(2)
                .toList();
        boolean clear = ranked.size() == 1
                || ranked.size() == 2 && ranked.get(0).size() > ranked.get(1).size();
        return clear ? Optional.of(last(ranked.get(0))).map(e -> event.facing(sides(e), e)) : Optional.empty();
    }

    private static CodedEvent last(List<CodedEvent> events) {
        return events.get(events.size() - 1);
    }

    /** The two states of an event, or a state and those who rise against it; empty where it has not two sides. */
    private static List<ActorMention> sides(CodedEvent event) {
        List<ActorMention> parties = Stream.concat(event.actors().stream(), event.recipients().stream())
                .filter(p -> p.actor().code() != null)
                .toList();
        List<String> codes = List.copyOf(
                new LinkedHashSet<>(parties.stream().map(p -> p.actor().code()).toList()));
        if (codes.size() == 2) {
            return codes.stream()
                    .map(code -> parties.stream()
                            .filter(p -> code.equals(p.actor().code()))
                            .findFirst()
                            .orElseThrow())
                    .map(p -> p.as(state(p.actor()), p.rule()))
                    .toList();
        }
        boolean home = codes.size() == 1
                && FACING.contains(event.type())
                && event.actors().size() == 1
                && event.recipients().size() == 1
                && !event.actors()
                        .get(0)
                        .actor()
                        .label()
                        .equals(event.recipients().get(0).actor().label());
        return home ? parties : List.of();
    }

    /** Not the villagers who were shelled, but their state. */
    private static Actor state(Actor actor) {
        String code = Objects.requireNonNull(actor.code());
        return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.ORGANISATION
                ? actor
                : new Actor(code, code, null, null, Actor.Kind.STATE);
    }
}
