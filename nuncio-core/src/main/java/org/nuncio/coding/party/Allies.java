package org.nuncio.coding.party;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Those on the own side, to whom nothing is done: troops sent to an ally are not moved against it, and an envoy who is called home is his own state's. */
public final class Allies {
    private static final Set<String> ALLIANCES = Set.of("NATO", "CSTO");
    private static final Set<String> DESTINATION = Set.of("to", "in", "into", "at", "for");

    private final Gazetteer gazetteer;

    public Allies(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Reading spared(Reading reading) {
        if (reading.modes().contains("withdraw")) {
            return withoutOwn(reading);
        }
        if (!reading.type().name().equals("MOBILIZE")) {
            return reading;
        }
        Sentence sentence = reading.match().clause().sentence();
        List<ActorMention> others = reading.recipients().stream()
                .filter(r ->
                        !isDestination(sentence, r) || reading.actors().stream().noneMatch(a -> allied(a, r)))
                .toList();
        return reading.with(reading.actors(), others);
    }

    /** <i>brought home its ambassador</i>: he who is fetched is on the side of who fetches him. */
    private static Reading withoutOwn(Reading reading) {
        Sentence sentence = reading.match().clause().sentence();
        List<ActorMention> others = reading.recipients().stream()
                .filter(r -> r.sentence() != sentence.index()
                        || sentence.child(sentence.token(r.head()), "nmod:poss")
                                .filter(Token::isPronoun)
                                .isEmpty()
                        || reading.actors().stream()
                                .noneMatch(a -> Objects.equals(
                                        a.actor().code(), r.actor().code())))
                .toList();
        return reading.with(reading.actors(), others);
    }

    private static boolean isDestination(Sentence sentence, ActorMention mention) {
        return mention.sentence() == sentence.index()
                && DESTINATION.contains(NounPhrase.preposition(sentence, sentence.token(mention.head())));
    }

    private boolean allied(ActorMention a, ActorMention b) {
        List<String> first = alliances(a.actor().code());
        return alliances(b.actor().code()).stream().anyMatch(first::contains);
    }

    private List<String> alliances(@org.jspecify.annotations.Nullable String code) {
        if (code == null) {
            return List.of();
        }
        return ALLIANCES.contains(code)
                ? List.of(code)
                : gazetteer
                        .state(code)
                        .map(s -> s.blocs().stream().filter(ALLIANCES::contains).toList())
                        .orElse(List.of());
    }
}
