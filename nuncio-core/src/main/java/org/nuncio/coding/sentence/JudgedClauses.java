package org.nuncio.coding.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuncio.coding.party.SameActors;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * Whom a reproach, a refusal or praise is for whose <i>which</i> takes up what the clause before tells: <i>Chad passed a law on foreign funds, which Mali criticised</i>, <i>Chad
 * imposed sanctions on Togo, which Mali called an attack on trade</i>, <i>bombed a town in what Mali called an act of war</i>. It is for whoever did it.
 */
final class JudgedClauses {
    private static final Set<String> JUDGING = Set.of("ACCUSE", "SUPPORT", "REJECT");

    /** What only a deed can be called. */
    private static final Set<String> DEEDS = Set.of(
            "attack",
            "provocation",
            "violation",
            "breach",
            "crime",
            "act",
            "insult",
            "mistake",
            "escalation",
            "betrayal",
            "step",
            "move",
            "farce",
            "coup",
            "scandal",
            "outrage",
            "aggression",
            "blackmail",
            "sabotage",
            "robbery",
            "interference",
            "gesture",
            "affront",
            "blow",
            "trap");

    private final Sentence sentence;
    private final Mentions mentions;
    private final Readings readings;

    JudgedClauses(Sentence sentence, Mentions mentions, Readings readings) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.readings = readings;
    }

    Reading placed(Reading reading) {
        Token verb = reading.predicate();
        boolean judging = JUDGING.contains(reading.type().name());
        if (judging && reading.recipients().isEmpty() && isWhat(verb)) {
            return sentence.head(verb).map(main -> done(reading, main)).orElse(reading);
        }
        Optional<Token> taken = judging && verb.is("acl:relcl") ? sentence.head(verb) : Optional.empty();
        boolean open = taken.isPresent()
                && isWhich(verb, taken.get())
                && !ActorMention.codes(reading.actors()).isEmpty()
                && (reading.recipients().isEmpty() || isDeed(verb) && isFor(reading, taken.get()));
        return !open
                ? reading
                : taken.flatMap(this::verbOver).map(main -> done(reading, main)).orElse(reading);
    }

    private Reading done(Reading reading, Token main) {
        List<ActorMention> others = SameActors.others(doers(main), reading.actors());
        return ActorMention.codes(others).isEmpty() ? reading : reading.with(reading.actors(), others);
    }

    /** <i>bombed a town in what Mali called an act of war</i> */
    private boolean isWhat(Token verb) {
        return verb.is("advcl")
                && sentence.hasChild(verb, t -> t.is("obj") && t.lemma().equals("what") && t.index() < verb.index());
    }

    /** <i>a law, which Mali criticised</i>, and not <i>a law which Mali criticised</i>, nor what is its subject. */
    private boolean isWhich(Token verb, Token taken) {
        return sentence.children(verb, "obj").stream()
                .anyMatch(t -> t.lemma().equals("which")
                        && t.index() > taken.index()
                        && sentence.token(t.index() - 1).form().equals(","));
    }

    /** Whether it is called what only a deed can be: <i>called a provocation</i>, <i>described as an attack on trade</i>. */
    private boolean isDeed(Token verb) {
        return Stream.of("xcomp", "obl", "obj", "ccomp")
                .flatMap(relation -> sentence.children(verb, relation).stream())
                .anyMatch(t -> t.isNoun() && DEEDS.contains(t.lemma()));
    }

    /** Whether it was taken to be for the noun before <i>which</i>. */
    private static boolean isFor(Reading reading, Token taken) {
        return reading.recipients().stream().allMatch(r -> r.head() == taken.index());
    }

    private Optional<Token> verbOver(Token noun) {
        Token at = noun;
        while (at.head() >= 0) {
            at = sentence.token(at.head());
            if (at.isVerb()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private List<ActorMention> doers(Token verb) {
        return readings.at(verb)
                .map(Reading::actors)
                .filter(actors -> !ActorMention.codes(actors).isEmpty())
                .orElseGet(() -> sentence.children(verb, "nsubj").stream()
                        .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                        .toList());
    }
}
