package org.nuncio.coding;

import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;

/** What happened to somebody who is named, and nobody says who did it: <i>two Ukrainian soldiers were killed</i>, <i>a Chadian school was shelled</i>. */
final class ByUnknown {
    private static final Set<String> TYPES = Set.of("ASSAULT", "COERCE");

    /** What is done to persons, also by courts and states that are not named: <i>a blogger was jailed for nine years</i>. */
    private static final Set<String> PERSONAL = Set.of("convict", "expel");

    /** What courts, ministries and guards do, also where nobody says which: <i>has been charged with treason</i>, <i>were refused entry</i>. */
    private static final Set<String> UNANSWERED =
            Set.of("charge", "indict", "arraign", "impeach", "prosecute", "refuse", "deny", "bar");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;

    ByUnknown(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** Whether a reading without an actor is an event all the same. */
    boolean holds(Reading reading) {
        boolean harmed = reading.recipients().stream()
                .anyMatch(r ->
                        r.actor().code() != null && (r.actor().kind() != Actor.Kind.PLACE || isStruck(reading, r)));
        boolean passive = reading.match().clause().passive();
        boolean unanswered = UNANSWERED.contains(reading.predicate().lemma())
                && passive
                && !reading.predicate().is("acl")
                && (reading.inner() == null || reading.predicate().lemma().equals("refuse"));
        boolean done = reading.isAct()
                && (TYPES.contains(reading.type().name())
                        || reading.modes().stream().anyMatch(PERSONAL::contains) && passive);
        return harmed
                && (done || unanswered)
                && reading.match().clause().kind() == Clause.Kind.VERB
                && !new Mentioned(sentence, mentions).isByTheWay(reading)
                && Outcome.of(codebook, reading).status() == Status.ACTUAL;
    }

    /** <i>Two Chadian helicopters were shot down</i>: what was destroyed was somebody's; not <i>a man was killed in Chad</i>. */
    private boolean isStruck(Reading reading, ActorMention thing) {
        return reading.type().name().equals("ASSAULT")
                && sentence.hasChild(reading.predicate(), t -> t.relation().equals("aux:pass"))
                && reading.match().clause().slot("object").stream().anyMatch(t -> t.index() == thing.head());
    }
}
