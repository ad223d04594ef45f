package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * On whom sanctions lie that name nobody: <i>Washington eased its oil sanctions in October</i>, in a report about Chad. They are on the one state that the report is
 * about, if others impose or lift them and the sentence names no third.
 */
public final class UnnamedTargets {
    private static final Set<String> TYPES = Set.of("SANCTION", "RETREAT", "CONCEDE", "THREATEN");
    private static final Set<String> PENALTIES = Set.of("sanction", "embargo");

    private final Sentence sentence;
    private final Mentions mentions;

    public UnnamedTargets(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading reading) {
        Set<String> own = ActorMention.codes(reading.actors());
        Optional<String> scene = mentions.scene();
        boolean open = scene.isPresent()
                && reading.recipients().isEmpty()
                && TYPES.contains(reading.type().name())
                && !own.isEmpty()
                && !own.contains(scene.get())
                && isOfPenalties(reading)
                && Domestic.states(sentence, mentions).stream()
                        .allMatch(code -> own.contains(code) || code.equals(scene.get()));
        return open ? reading.with(reading.actors(), List.of(state(reading.predicate(), scene.get()))) : reading;
    }

    private static boolean isOfPenalties(Reading reading) {
        return reading.chain().stream()
                .flatMap(part -> part.match().consumed().stream())
                .anyMatch(t -> t.isNoun() && PENALTIES.contains(t.lemma()));
    }

    private ActorMention state(Token word, String code) {
        Actor state = mentions.state(code).orElse(new Actor("the state", code, null, null, Actor.Kind.STATE));
        return new ActorMention(word.span(), sentence.index(), word.index(), state, "scene");
    }
}
