package org.nuncio.coding.party;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Meetings;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * <i>Took the case to the International Court of Justice</i>: a court that is to hear an accusation is not accused. A court of the own state stands for the state
 * that one goes to law with. <i>Quit the talks in Geneva</i>: nothing is done to the place where others meet.
 */
public final class Venues {
    private static final Set<String> TO = Set.of("to", "before", "at", "with");
    private static final Set<String> IN = Set.of("in", "at");
    private static final Set<String> FORUM = Set.of("in", "at", "before");
    private static final Set<String> FORUMS = Set.of("council", "assembly", "summit", "conference");

    /** A capital may stand for its state. */
    private static final Set<Actor.Kind> LANDS = Set.of(Actor.Kind.PLACE, Actor.Kind.STATE);

    private Venues() {}

    public static Reading spared(Reading reading) {
        List<ActorMention> kept =
                reading.recipients().stream().filter(r -> !isVenue(r, reading)).toList();
        return kept.size() == reading.recipients().size() ? reading : reading.with(reading.actors(), kept);
    }

    private static boolean isVenue(ActorMention mention, Reading reading) {
        Sentence sentence = reading.match().clause().sentence();
        if (mention.sentence() != sentence.index()) {
            return false;
        }
        Token head = sentence.token(mention.head());
        return reading.type().name().equals("ACCUSE")
                        && (isCourt(mention, head, reading) || isForum(mention, head, sentence))
                || LANDS.contains(mention.actor().kind()) && isWhereTheyMeet(reading, head);
    }

    private static boolean isCourt(ActorMention mention, Token head, Reading reading) {
        boolean own = reading.actors().stream()
                .anyMatch(a -> Objects.equals(a.actor().code(), mention.actor().code()));
        return "JUD".equals(mention.actor().sector())
                && !own
                && TO.contains(NounPhrase.preposition(reading.match().clause().sentence(), head));
    }

    /** <i>Traded accusations in the Security Council</i> */
    private static boolean isForum(ActorMention mention, Token head, Sentence sentence) {
        return mention.actor().kind() == Actor.Kind.ORGANISATION
                && FORUMS.contains(head.lemma().toLowerCase(Locale.ROOT))
                && FORUM.contains(NounPhrase.preposition(sentence, head));
    }

    private static boolean isWhereTheyMeet(Reading reading, Token place) {
        Sentence sentence = reading.match().clause().sentence();
        boolean inside = IN.contains(NounPhrase.preposition(sentence, place));
        boolean ofTalks = sentence.head(place).filter(Venues::isHeld).isPresent()
                || Stream.concat(reading.match().consumed().stream(), reading.match().object().stream())
                        .anyMatch(Venues::isHeld); // where a parser hangs it on the verb
        return inside && ofTalks;
    }

    private static boolean isHeld(Token noun) {
        return noun.isNoun() && Meetings.isOne(noun);
    }
}
