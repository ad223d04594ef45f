package org.nuncio.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;

/**
 * Between whom somebody offers to mediate without a word of it: <i>Chad and Togo traded fire again. Ghana volunteered to mediate.</i> They are the two who were told of
 * last as facing each other.
 */
final class Mediated {
    private static final String MEDIATING = "third-party";
    private static final int REACH = 8;

    /** Whoever hosts talks may host those of anybody. */
    private static final Pattern OFFERED =
            Pattern.compile("\\b(?:mediat|arbitrat|intercede|go-between|intermediar|good offices)");

    private Mediated() {}

    static List<CodedEvent> complete(String text, List<CodedEvent> events) {
        List<CodedEvent> complete = new ArrayList<>();
        for (CodedEvent event : events) {
            complete.add(
                    isOpen(event) && OFFERED.matcher(event.evidence().cut(text)).find()
                            ? between(event, complete).orElse(event)
                            : event);
        }
        return complete;
    }

    private static boolean isOpen(CodedEvent event) {
        return event.modes().contains(MEDIATING)
                && Set.of("AGREE", "CONSULT").contains(event.type())
                && codes(event.actors()).size() == 1
                && event.recipients().isEmpty();
    }

    /** The event with the two of the nearest one before it that has two sides, none of them the mediator. */
    private static Optional<CodedEvent> between(CodedEvent event, List<CodedEvent> before) {
        Set<String> mediator = codes(event.actors());
        for (int i = before.size() - 1; i >= 0; i--) {
            CodedEvent earlier = before.get(i);
            if (event.sentence() - earlier.sentence() > REACH) {
                return Optional.empty();
            }
            List<ActorMention> sides = sides(earlier);
            if (sides.size() == 2 && codes(sides).stream().noneMatch(mediator::contains)) {
                return Optional.of(event.facing(sides, earlier));
            }
        }
        return Optional.empty();
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
                && event.type().equals("ASSAULT")
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

    private static Set<String> codes(List<ActorMention> parties) {
        return parties.stream()
                .map(p -> p.actor().code())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
