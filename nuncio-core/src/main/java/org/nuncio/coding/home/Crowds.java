package org.nuncio.coding.home;

import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.mention.PlaceMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Crowds, who protest at home and of whom often nobody is named. */
public final class Crowds {
    static final Set<String> NOUNS = Set.of(
            "protester", "demonstrator", "marcher", "crowd", "rioter", "youth", "student", "striker", "mourner", "mob");

    /** Who takes to the streets for somebody or something. */
    private static final Set<String> PARTISANS = Set.of(
            "supporter",
            "follower",
            "loyalist",
            "opponent",
            "activist",
            "farmer",
            "worker",
            "teacher",
            "miner",
            "driver");

    private static final Set<String> ORDERS = Set.of("order", "tell", "command", "send");

    private static final Set<String> MARCHES =
            Set.of("march", "rally", "protest", "demonstration", "sit-in", "vigil", "procession", "picket");

    private Crowds() {}

    /** <i>Police broke up a march against the president</i>: it is not he whom they face. */
    public static boolean isFaced(Sentence sentence, Token march, Token named) {
        return MARCHES.contains(march.lemma())
                && named.is("nmod")
                && NounPhrase.preposition(sentence, named).equals("against");
    }

    /** <i>Security forces shot five demonstrators in Khartoum</i>: troops may be from anywhere, but not those who face a crowd. */
    static boolean isDoneTo(Reading reading) {
        Sentence sentence = reading.match().clause().sentence();
        return reading.recipients().stream()
                .anyMatch(r -> Locals.isLocal(r)
                        && r.sentence() == sentence.index()
                        && NOUNS.contains(sentence.token(r.head()).lemma()));
    }

    /** Crowds of a report from a town that is about no one state are those of the town's. */
    static Optional<PlaceMention> whereTheReporterIs(Reading reading, Mentions mentions) {
        Sentence sentence = reading.match().clause().sentence();
        boolean crowd = reading.type().name().equals("PROTEST")
                && reading.actors().stream()
                        .anyMatch(a -> Locals.isLocal(a)
                                && a.sentence() == sentence.index()
                                && isCrowd(reading, sentence.token(a.head()).lemma()));
        return crowd && mentions.scene().isEmpty() ? mentions.dateline() : Optional.empty();
    }

    /** Followers and workers who block a road; whoever burns something may be anybody anywhere. */
    private static boolean isCrowd(Reading reading, String noun) {
        return NOUNS.contains(noun)
                || PARTISANS.contains(noun) && !reading.modes().contains("riot");
    }

    /** <i>Protests erupted across Iran</i>: whoever protests does so at home. */
    static boolean isNameless(Reading reading) {
        Token predicate = reading.predicate();
        boolean told = predicate.isVerb() && !isOrdered(reading.match().clause().sentence(), predicate)
                || predicate.is("nsubj");
        return told
                && reading.actors().isEmpty()
                && reading.isAct()
                && reading.type().name().equals("PROTEST");
    }

    /** In <i>ordered the army to march on Lima</i> it is not a crowd that marches. */
    private static boolean isOrdered(Sentence sentence, Token predicate) {
        return predicate.tag().equals("VB")
                && sentence.head(predicate)
                        .filter(verb -> ORDERS.contains(verb.lemma()))
                        .isPresent();
    }

    /** Whoever protests where nobody is named. */
    static ActorMention named(Reading reading, String code) {
        Clause clause = reading.match().clause();
        Token head = clause.slot("subject").stream().findFirst().orElse(reading.predicate());
        NounPhrase phrase = new NounPhrase(clause.sentence(), head);
        Actor actor = new Actor(phrase.toString(), code, "CVL", null, Actor.Kind.PEOPLE);
        return new ActorMention(phrase.span(), clause.sentence().index(), head.index(), actor, "clause-place");
    }
}
