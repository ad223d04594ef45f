package org.nuncio.coding.reading;

import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.Status;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** What happened to somebody who is named, and nobody says who did it: <i>two Ukrainian soldiers were killed</i>, <i>a Chadian school was shelled</i>. */
public final class ByUnknown {
    private static final Set<String> TYPES = Set.of("ASSAULT", "COERCE");

    /** What is done to persons, also by courts, states and captors that are not named: <i>a blogger was jailed for nine years</i>, <i>two nuns were freed</i>. */
    private static final Set<String> PERSONAL = Set.of("convict", "expel", "release");

    /** What courts, ministries and guards do, also where nobody says which: <i>has been charged with treason</i>, <i>were refused entry</i>. */
    private static final Set<String> UNANSWERED =
            Set.of("charge", "indict", "arraign", "impeach", "prosecute", "refuse", "deny", "bar");

    /** What was done to somebody, as a noun. */
    private static final Set<String> DEEDS = Set.of(
            "killing",
            "murder",
            "assassination",
            "slaying",
            "shooting",
            "beheading",
            "lynching",
            "massacre",
            "abduction",
            "kidnapping",
            "kidnap",
            "arrest",
            "detention",
            "execution",
            "hanging",
            "expulsion",
            "deportation",
            "jailing",
            "imprisonment");

    private static final Set<String> SINCE = Set.of("after", "following", "since");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;

    public ByUnknown(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** Whether a reading without an actor is an event all the same. */
    public boolean holds(Reading reading) {
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
        boolean verb = reading.match().clause().kind() == Clause.Kind.VERB;
        boolean sentAway = !verb && reading.isAct() && reading.modes().stream().anyMatch(PERSONAL::contains);
        return harmed
                && (done || sentAway || unanswered)
                && (verb || isTold(reading))
                && !new Mentioned(sentence, mentions).isByTheWay(reading)
                && Outcome.of(codebook, reading).status() == Status.ACTUAL;
    }

    /** <i>The murder of a Chadian envoy shocked Togo</i>, <i>after the arrest of two Chadians</i>: the noun takes it for granted that it was done. */
    private boolean isTold(Reading reading) {
        Token noun = reading.predicate();
        boolean place = noun.is("nsubj") || noun.is("obl") && SINCE.contains(NounPhrase.preposition(sentence, noun));
        return DEEDS.contains(noun.lemma())
                && place
                && sentence.hasChild(noun, t -> t.is("det") && t.lemma().equals("the"))
                && reading.recipients().stream().noneMatch(r -> r.actor().kind() == Actor.Kind.PLACE)
                && sentence.children(noun, "nmod").stream()
                        .filter(t -> NounPhrase.preposition(sentence, t).equals("of"))
                        .anyMatch(t -> reading.recipients().stream().anyMatch(r -> r.head() == t.index()));
    }

    /** <i>Two Chadian helicopters were shot down</i>: what was destroyed was somebody's; not <i>a man was killed in Chad</i>. */
    private boolean isStruck(Reading reading, ActorMention thing) {
        return reading.type().name().equals("ASSAULT")
                && sentence.hasChild(reading.predicate(), t -> t.relation().equals("aux:pass"))
                && reading.match().clause().slot("object").stream().anyMatch(t -> t.index() == thing.head());
    }
}
