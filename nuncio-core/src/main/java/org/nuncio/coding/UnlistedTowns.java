package org.nuncio.coding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** An attack on a town that no table lists is one on its state, where the words beside it name that: <i>attacked the Malian village of Dabolo</i>. */
final class UnlistedTowns {
    private static final Set<String> FORCEFUL = Set.of("ASSAULT", "COERCE");

    private final Sentence sentence;
    private final Mentions mentions;

    UnlistedTowns(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    Reading struck(Reading reading) {
        boolean open =
                FORCEFUL.contains(reading.act().name()) && reading.recipients().isEmpty();
        List<ActorMention> towns = open
                ? Stream.concat(reading.match().object().stream(), reading.match().clause().slot("object").stream())
                        .flatMap(t -> mentions.placesIn(sentence).stream().filter(p -> isMeant(p, t)))
                        .distinct()
                        .map(p -> new ActorMention(
                                p.span(),
                                sentence.index(),
                                p.head(),
                                new Actor(p.place().name(), p.place().country(), null, null, Actor.Kind.PLACE),
                                "place"))
                        .toList()
                : List.of();
        return towns.isEmpty() ? reading : reading.with(reading.actors(), towns);
    }

    /** The object itself, or the name of the settlement that it is. */
    private boolean isMeant(PlaceMention place, Token object) {
        Token head = sentence.token(place.head());
        boolean named = head.head() == object.index()
                && NounPhrase.preposition(sentence, head).equals("of");
        return Objects.nonNull(place.place().country())
                && place.place().kind().equals("city")
                && (head.equals(object) || named);
    }
}
