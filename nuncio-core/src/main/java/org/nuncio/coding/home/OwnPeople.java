package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * What by its nature is done to the people of a place: <i>declared martial law</i>, <i>lifted the curfew</i>. Entries say so with the slot {@code own_people} among those of
 * the recipient. Where nobody else is named, they are of the country of the place that the clause names, else of the actor's unless the report plays in another.
 */
public final class OwnPeople {
    static final String SLOT = "own_people";

    /** Who lays laws on people; what rebels decree they decree where they rule. */
    private static final Set<String> RULING = Set.of("GOV", "MIL", "COP", "LEG", "JUD");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Circumstances circumstances;

    public OwnPeople(Sentence sentence, Mentions mentions, Circumstances circumstances) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.circumstances = circumstances;
    }

    public Reading placed(Reading reading) {
        boolean open = reading.recipients().isEmpty()
                && reading.isAct()
                && reading.match().use().form().recipient().contains(SLOT);
        List<String> codes = reading.actors().stream()
                .map(OwnPeople::ruled)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!open || codes.size() != 1 || reading.actors().stream().anyMatch(a -> ruled(a).isEmpty())) {
            return reading;
        }
        return country(reading, codes.get(0))
                .map(code -> reading.with(reading.actors(), List.of(people(reading.predicate(), code))))
                .orElse(reading);
    }

    private Optional<String> country(Reading reading, String own) {
        Optional<String> named = circumstances
                .place(circumstances.words(reading.chain()), false, true)
                .map(p -> p.place().country());
        Optional<String> scene =
                mentions.scene().or(() -> mentions.dateline().map(p -> p.place().country()));
        return named.or(() -> scene.isPresent() && !scene.get().equals(own) ? Optional.empty() : Optional.of(own));
    }

    /** The code of the state, where it is a state's authority that acts. */
    private static Optional<String> ruled(ActorMention mention) {
        Actor actor = mention.actor();
        boolean authority = actor.kind() == Actor.Kind.STATE || RULING.contains(String.valueOf(actor.sector()));
        return authority ? Optional.ofNullable(actor.code()) : Optional.empty();
    }

    private ActorMention people(Token word, String code) {
        Actor people = new Actor("the people", code, "CVL", null, Actor.Kind.PEOPLE);
        return new ActorMention(word.span(), sentence.index(), word.index(), people, "own-people");
    }
}
