package org.nuncio.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.Statement;
import org.nuncio.sentence.Sentence;
import org.nuncio.text.Span;

/** Who asserts an event: the speaker of the smallest statement that holds it, else, for an utterance, who utters it. */
final class Attributions {
    private Attributions() {}

    static Attribution of(
            Mentions mentions, Sentence sentence, Span predicate, String type, List<ActorMention> actors) {
        Statement best = smallest(mentions, predicate, actors);
        best = best == null ? smallest(mentions, predicate, List.of()) : best;
        if (best != null) {
            Actor speaker = best.speaker();
            return new Attribution(
                    best.source(),
                    speaker == null ? null : speaker.name(),
                    speaker == null ? null : speaker.code(),
                    best.speakerSpan());
        }
        if (Outcome.VERBAL.contains(type) && actors.size() == 1) {
            Actor actor = actors.get(0).actor();
            return new Attribution(
                    kind(actor), actor.name(), actor.code(), actors.get(0).span());
        }
        return Attribution.REPORT;
    }

    /** Whether one of these says it: <i>Iran said it would release the crew</i>; a government speaks for its state. */
    static boolean isSaidBy(Mentions mentions, Span predicate, List<ActorMention> actors) {
        return mentions.statements().stream()
                .filter(s -> s.span().contains(predicate) && s.speaker() != null)
                .anyMatch(s -> actors.stream()
                        .map(ActorMention::actor)
                        .anyMatch(a -> a.name().equals(s.speaker().name())
                                || a.code() != null
                                        && a.code().equals(s.speaker().code())));
    }

    /** The smallest statement around the predicate that is not by these: what Putin told Macron is known from Macron. */
    private static @Nullable Statement smallest(Mentions mentions, Span predicate, List<ActorMention> not) {
        Statement best = null;
        for (Statement statement : mentions.statements()) {
            boolean own = statement.speaker() != null
                    && not.stream()
                            .anyMatch(a ->
                                    a.actor().name().equals(statement.speaker().name()));
            if (!own
                    && statement.span().contains(predicate)
                    && (best == null || statement.span().length() < best.span().length())) {
                best = statement;
            }
        }
        return best;
    }

    private static String kind(Actor actor) {
        return switch (actor.kind()) {
            case PERSON ->
                actor.office() != null && actor.name().equals(actor.name().toLowerCase(java.util.Locale.ROOT))
                        ? "office"
                        : "named";
            case PEOPLE -> "unnamed-official";
            default -> "organisation";
        };
    }
}
