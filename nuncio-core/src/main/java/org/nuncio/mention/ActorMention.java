package org.nuncio.mention;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The countries and bodies of these, without those of none. */
    public static Set<String> codes(List<ActorMention> mentions) {
        return mentions.stream()
                .map(m -> m.actor().code())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether it is a person whose name has more than one word, titles left out. */
    public boolean isByFullName() {
        String[] words = actor.name().split(" ");
        return actor.isPerson()
                && words.length > 1
                && !Words.isTitle(words[0].replace(".", "").toLowerCase(Locale.ROOT));
    }
}
