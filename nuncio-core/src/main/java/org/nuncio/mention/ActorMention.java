package org.nuncio.mention;

import org.nuncio.gazetteer.Actor;
import org.nuncio.text.Span;

/**
 * Words that stand for an actor.
 *
 * @param rule how it was resolved: {@code name}, {@code title}, {@code role}, {@code entity}, {@code surname}, {@code pronoun}, {@code anaphor}, {@code place}
 */
public record ActorMention(Span span, int sentence, int head, Actor actor, String rule) implements Mention {

    public ActorMention as(Actor other, String newRule) {
        return new ActorMention(span, sentence, head, other, newRule);
    }
}
