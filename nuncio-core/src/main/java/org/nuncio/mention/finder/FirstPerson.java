package org.nuncio.mention.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.Statement;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * <i>We</i> and <i>I</i> in a direct quotation are the speaker, or those for whom the speaker speaks. <i>Our positions</i> are theirs and not the speaker in
 * person: they keep their words, and have the speaker's codes.
 */
final class FirstPerson {
    private static final Set<String> WORDS = Set.of("we", "i", "us", "me", "our", "my", "ourselves");

    /** <i>Our opponents</i>, <i>our captors</i> are not one's own. */
    private static final Set<String> OTHERS = Set.of("OPP", "REB", "SEP", "UAF", "CRM");

    private FirstPerson() {}

    static List<ActorMention> find(List<Sentence> sentences, List<Statement> statements) {
        List<ActorMention> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isPronoun() && WORDS.contains(token.form().toLowerCase(Locale.ROOT))) {
                    speaker(token, statements)
                            .ifPresent(s -> found.add(new ActorMention(
                                    token.span(),
                                    sentence.index(),
                                    token.index(),
                                    meant(sentence, token, s.speaker()),
                                    "pronoun")));
                }
            }
        }
        return found;
    }

    /** <i>Our soldiers in Mali</i> in a direct quotation are of the speaker's state, wherever they are. */
    static List<ActorMention> owned(List<ActorMention> actors, List<Statement> statements) {
        return actors.stream()
                .map(m -> !m.rule().equals("ours")
                                || m.actor().code() != null
                                || OTHERS.contains(String.valueOf(m.actor().sector()))
                        ? m
                        : statements.stream()
                                .filter(s -> s.direct()
                                        && s.speaker() != null
                                        && s.span().contains(m.span()))
                                .findFirst()
                                .map(s -> m.as(m.actor().withCode(s.speaker().code()), "ours"))
                                .orElse(m))
                .toList();
    }

    private static Actor meant(Sentence sentence, Token token, Actor speaker) {
        Optional<Token> owned =
                token.tag().equals("PRP$") && speaker.isPerson() ? sentence.head(token) : Optional.empty();
        return owned.map(noun -> new Actor(
                        new NounPhrase(sentence, noun).toString(),
                        speaker.code(),
                        speaker.sector(),
                        null,
                        Actor.Kind.PEOPLE))
                .orElse(speaker);
    }

    private static Optional<Statement> speaker(Token token, List<Statement> statements) {
        return statements.stream()
                .filter(s -> s.direct() && s.speaker() != null && s.span().contains(token.span()))
                .findFirst();
    }
}
