package org.nuncio.coding.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Protests that are told as what went before or went on beside, and of which nobody is named: <i>Chad's president declared an emergency after days of riots</i>,
 * <i>as protests entered a third week</i>. Those who protest are people of the one state that the sentence names.
 */
public final class Unrest {
    private static final Set<String> BEFORE_OR_BESIDE =
            Set.of("after", "amid", "amidst", "following", "during", "despite", "since");
    private static final Set<String> STRETCHES =
            Set.of("day", "week", "month", "night", "hour", "year", "wave", "series", "string", "spate");
    private static final Set<String> CROWDED = Set.of("demo", "riot", "obstruct", "strike");

    private Unrest() {}

    public static Reading placed(Reading reading, Sentence sentence, Mentions mentions) {
        boolean open = reading.type().name().equals("PROTEST")
                && reading.isAct()
                && reading.actors().isEmpty()
                && reading.modes().stream().anyMatch(CROWDED::contains)
                && isTold(reading, sentence);
        return open
                ? Domestic.state(sentence, mentions)
                        .map(code -> reading.with(List.of(crowd(reading, sentence, code)), reading.recipients()))
                        .orElse(reading)
                : reading;
    }

    private static boolean isTold(Reading reading, Sentence sentence) {
        Token predicate = reading.predicate();
        Clause clause = reading.match().clause();
        if (clause.kind() != Clause.Kind.NOUN) {
            return clause.kind() == Clause.Kind.VERB
                    && predicate.is("advcl")
                    && clause.slot("subject").stream().anyMatch(t -> t.isNoun() && !t.isProperNoun());
        }
        Optional<Token> stretch = NounPhrase.preposition(sentence, predicate).equals("of")
                ? sentence.head(predicate).filter(t -> STRETCHES.contains(t.lemma()))
                : Optional.empty();
        Token whole = stretch.orElse(predicate);
        return BEFORE_OR_BESIDE.contains(NounPhrase.preposition(sentence, whole))
                && (stretch.isPresent() || predicate.tag().equals("NNS"));
    }

    private static ActorMention crowd(Reading reading, Sentence sentence, String code) {
        Token head =
                reading.match().clause().slot("subject").stream().findFirst().orElse(reading.predicate());
        NounPhrase phrase = new NounPhrase(sentence, head);
        Actor actor = new Actor(phrase.toString(), code, "CVL", null, Actor.Kind.PEOPLE);
        return new ActorMention(phrase.span(), sentence.index(), head.index(), actor, "own-state");
    }
}
