package org.nuncio.coding.home;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** An attack on a town that no table lists is one on its state, where the words beside it name that: <i>attacked the Malian village of Dabolo</i>. */
public final class UnlistedTowns {
    private static final Set<String> FORCEFUL = Set.of("ASSAULT", "COERCE");

    private static final Set<String> RISING = Set.of("REB", "SEP");

    private final Sentence sentence;
    private final Mentions mentions;

    public UnlistedTowns(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading struck(Reading reading) {
        boolean open =
                FORCEFUL.contains(reading.act().name()) && reading.recipients().isEmpty();
        List<ActorMention> towns = open
                ? Stream.concat(reading.match().object().stream(), reading.match().clause().slot("object").stream())
                        .flatMap(t -> mentions.placesIn(sentence).stream().filter(p -> isMeant(p, t)))
                        .distinct()
                        .flatMap(p -> town(p, reading).stream())
                        .toList()
                : List.of();
        return towns.isEmpty() ? reading : reading.with(reading.actors(), towns);
    }

    /** Of the state that is told, or of that in which those rise who attack it. */
    private Optional<ActorMention> town(PlaceMention place, Reading reading) {
        Optional<String> code = Optional.ofNullable(place.place().country())
                .or(() -> reading.actors().stream()
                        .filter(a -> RISING.contains(String.valueOf(a.actor().sector())))
                        .map(a -> a.actor().code())
                        .filter(Objects::nonNull)
                        .findFirst());
        return code.map(c -> new ActorMention(
                place.span(),
                sentence.index(),
                place.head(),
                new Actor(place.place().name(), c, null, null, Actor.Kind.PLACE),
                "place"));
    }

    /** The object itself, or the name of the settlement that it is. */
    private boolean isMeant(PlaceMention place, Token object) {
        Token head = sentence.token(place.head());
        boolean named = head.head() == object.index()
                && NounPhrase.preposition(sentence, head).equals("of");
        return place.place().kind().equals("city") && (head.equals(object) || named);
    }
}
