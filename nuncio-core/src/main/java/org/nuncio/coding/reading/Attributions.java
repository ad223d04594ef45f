package org.nuncio.coding.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuncio.coding.event.Attribution;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.Statement;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Who asserts an event: the speaker of the smallest statement that holds it, else, for an utterance, who utters it. */
public final class Attributions {
    private Attributions() {}

    /** The one who asserts the act of that type that the predicate names. */
    public static Attribution of(
            Mentions mentions, Sentence sentence, Span predicate, String type, List<ActorMention> actors) {
        Statement best = smallest(mentions, predicate, actors);
        best = best == null ? smallest(mentions, predicate, List.of()) : best;
        if (best != null) {
            Actor speaker = best.speaker();
            return new Attribution(
                    best.source(),
                    speaker == null ? words(best, sentence) : speaker.name(),
                    speaker == null ? null : speaker.code(),
                    best.speakerSpan());
        }
        if (Outcome.isVerbal(type) && actors.size() == 1) {
            Actor actor = actors.get(0).actor();
            return new Attribution(
                    kind(actor), actor.name(), actor.code(), actors.get(0).span());
        }
        return Attribution.REPORT;
    }

    /** <i>diplomatic sources</i>, <i>a recording</i>: who or what has no name speaks by the words used for it; a pronoun tells nothing. */
    private static @Nullable String words(Statement statement, Sentence sentence) {
        Span span = statement.speakerSpan();
        boolean told = span != null
                && (!statement.source().equals("unknown")
                        || sentence.tokens().stream().anyMatch(t -> t.isNoun() && span.contains(t.span())));
        return told ? span.cut(sentence.articleText()) : null;
    }

    /** Whether one of these says it: <i>Iran said it would release the crew</i>; a government speaks for its state. */
    public static boolean isSaidBy(Mentions mentions, Span predicate, List<ActorMention> actors) {
        return mentions.statements().stream()
                .filter(s -> s.span().contains(predicate) && s.speaker() != null)
                .anyMatch(s -> actors.stream()
                        .map(ActorMention::actor)
                        .anyMatch(a -> a.name().equals(s.speaker().name())
                                || a.code() != null
                                        && a.code().equals(s.speaker().code())));
    }

    /**
     * The speaker of a statement as one of the actors of the sentence.
     *
     * @param rule by which he comes to be one
     */
    public static ActorMention mention(Mentions mentions, Sentence sentence, Statement statement, String rule) {
        Actor speaker = Objects.requireNonNull(statement.speaker());
        Span span = Objects.requireNonNull(statement.speakerSpan());
        return mentions.actorsIn(sentence).stream()
                .filter(m -> m.span().contains(span) || span.contains(m.span()))
                .filter(m -> Objects.equals(speaker.code(), m.actor().code()))
                .max(Comparator.comparingInt(m -> m.span().length()))
                .map(m -> m.as(m.actor(), rule))
                .orElseGet(() -> new ActorMention(span, statement.sentence(), head(sentence, span), speaker, rule));
    }

    /** The word that stands for these, or -1 where they stand in another sentence. */
    private static int head(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(t -> span.contains(t.span()))
                .filter(t ->
                        t.head() < 0 || !span.contains(sentence.token(t.head()).span()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
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
