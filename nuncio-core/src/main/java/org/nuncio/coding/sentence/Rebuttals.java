package org.nuncio.coding.sentence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Who rejects an accusation that the same sentence has told of: <i>Chad accuses Togo of the raid, a charge it rejects</i>, <i>…, all of which Togo denies</i>. It is
 * the accused, and it answers the accuser.
 */
final class Rebuttals {
    private static final int REACH = 5;

    /** What is said against somebody, or as much of it as is meant: <i>all of which it rejects</i>. */
    private static final Set<String> CHARGES = Set.of(
            "charge",
            "accusation",
            "allegation",
            "claim",
            "assertion",
            "insinuation",
            "suggestion",
            "something",
            "thing",
            "all",
            "both",
            "most");

    private final Sentence sentence;
    private final Readings readings;

    Rebuttals(Sentence sentence, Readings readings) {
        this.sentence = sentence;
        this.readings = readings;
    }

    /** The reading with the accused as its actor and the accuser as its recipient, where it answers an accusation. */
    Reading of(Reading reading) {
        boolean rejects = reading.type().name().equals("REJECT")
                && reading.recipients().stream().noneMatch(r -> r.actor().code() != null)
                && isOfCharge(reading.predicate());
        Optional<Reading> charge = rejects ? charge(reading) : Optional.empty();
        return charge.map(c -> answering(reading, c)).orElse(reading);
    }

    /** <i>a charge it rejects</i>, <i>which it rejects</i>, <i>all of which it rejects</i> */
    private boolean isOfCharge(Token verb) {
        boolean noun = verb.is("acl")
                && sentence.head(verb).filter(t -> CHARGES.contains(t.lemma())).isPresent();
        return noun
                || sentence.children(verb, "obj").stream()
                        .anyMatch(t -> t.tag().equals("WDT")
                                || sentence.hasChild(t, c -> c.tag().equals("WDT")));
    }

    /** The accusation that the rejecting verb hangs on. */
    private Optional<Reading> charge(Reading reading) {
        Optional<Token> at = sentence.head(reading.predicate());
        for (int i = 0; i < REACH && at.isPresent(); i++) {
            Optional<Reading> above = (at.get().isVerb() ? readings.at(at.get()) : Optional.<Reading>empty())
                    .filter(r -> r.type().name().equals("ACCUSE"))
                    .filter(r -> isKnown(r.actors()) && isKnown(r.recipients()));
            if (above.isPresent()) {
                return above;
            }
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }

    private static boolean isKnown(List<ActorMention> parties) {
        return parties.stream().anyMatch(p -> p.actor().code() != null);
    }

    /** Somebody else may reject it as well; a pronoun is the accused. */
    private static Reading answering(Reading reading, Reading charge) {
        if (isSame(reading.actors(), charge.recipients())) {
            return reading.with(reading.actors(), charge.actors());
        }
        List<Token> subject = reading.match().clause().slot("subject");
        boolean pronoun = !subject.isEmpty() && subject.stream().allMatch(Token::isPronoun);
        return pronoun ? reading.with(charge.recipients(), charge.actors()) : reading;
    }

    private static boolean isSame(List<ActorMention> some, List<ActorMention> others) {
        return !some.isEmpty()
                && some.stream()
                        .allMatch(a -> others.stream()
                                .anyMatch(b -> a.actor().code() != null
                                        && Objects.equals(
                                                a.actor().code(), b.actor().code())));
    }
}
