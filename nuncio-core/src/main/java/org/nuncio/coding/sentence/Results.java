package org.nuncio.coding.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.coding.party.SameActors;
import org.nuncio.coding.reading.Reading;
import org.nuncio.mention.ActorMention;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * What an assault does is part of it, and how people protest part of their protest: <i>shot and killed a farmer</i>, <i>set off a bomb that wounded twenty</i> are each one happening.
 */
final class Results {
    private static final Set<String> HARMING = Set.of(
            "kill", "wound", "injure", "hurt", "maim", "destroy", "damage", "set", "leave", "claim", "slay", "murder",
            "raze", "gut");
    private static final int NEAR = 3;

    private final Sentence sentence;

    Results(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The readings with each result folded into the assault that caused it; the result itself stays in the map and is consumed as an inner reading. */
    Map<Integer, Reading> fold(Map<Integer, Reading> readings) {
        Map<Integer, Reading> causes = new HashMap<>();
        for (Reading result : readings.values()) {
            cause(result, readings).ifPresent(cause -> {
                Reading whole = causes.getOrDefault(cause.predicate().index(), cause);
                causes.put(cause.predicate().index(), joined(whole, result));
            });
        }
        return causes;
    }

    private Optional<Reading> cause(Reading result, Map<Integer, Reading> readings) {
        Token verb = result.predicate();
        boolean harm = isAssault(result)
                && HARMING.contains(verb.lemma())
                && result.match().clause().kind() == Clause.Kind.VERB
                && !result.match().clause().passive();
        return harm
                ? governor(verb).map(t -> readings.get(t.index())).filter(c -> fits(c, result))
                : protest(result, readings);
    }

    /** <i>blocked the road, burning tyres</i>: how they protest is part of the protest. */
    private Optional<Reading> protest(Reading aside, Map<Integer, Reading> readings) {
        Token verb = aside.predicate();
        boolean beside = verb.tag().equals("VBG")
                && aside.inner() == null
                && aside.recipients().stream().noneMatch(r -> r.actor().code() != null);
        Optional<Token> first = beside && verb.is("conj") ? sentence.head(verb) : Optional.of(verb);
        return beside && isProtest(aside)
                ? first.filter(t -> t.tag().equals("VBG") && t.is("advcl"))
                        .flatMap(sentence::head)
                        .map(t -> readings.get(t.index()))
                        .filter(Results::isProtest)
                : Optional.empty();
    }

    private static boolean isProtest(Reading reading) {
        return reading.type().name().equals("PROTEST")
                && reading.isAct()
                && reading.match().clause().kind() == Clause.Kind.VERB;
    }

    private static boolean isAssault(Reading reading) {
        return reading.type().name().equals("ASSAULT") && reading.isAct();
    }

    private static boolean fits(Reading cause, Reading result) {
        boolean sameDoer = result.actors().isEmpty()
                || cause.actors().isEmpty()
                || cause.actors().get(0).actor().equals(result.actors().get(0).actor());
        return isAssault(cause)
                && cause.match().clause().kind() == Clause.Kind.VERB
                && cause.modality().negated() == result.modality().negated()
                && result.inner() == null
                && sameDoer;
    }

    /** The verb that the result hangs on: right after <i>and</i>, or in a relative clause on the bomb that did it. */
    private Optional<Token> governor(Token verb) {
        Optional<Token> head = sentence.head(verb);
        boolean joined = verb.is("conj")
                && head.filter(h -> verb.index() - h.index() < NEAR).isPresent();
        if (joined) {
            return head;
        }
        boolean relative = verb.is("acl")
                && sentence.hasChild(
                        verb, t -> t.is("nsubj") && Set.of("WDT", "WP").contains(t.tag()));
        return relative ? head.flatMap(sentence::head).filter(Token::isVerb) : Optional.empty();
    }

    private static Reading joined(Reading cause, Reading result) {
        boolean weak = cause.recipients().stream()
                .allMatch(r -> r.rule().equals("place") || r.actor().code() == null);
        boolean better = result.recipients().stream()
                .anyMatch(r -> r.actor().code() != null && !r.rule().equals("opponent"));
        List<ActorMention> recipients = weak && better ? result.recipients() : cause.recipients();
        List<ActorMention> shown = recipients.isEmpty() ? result.recipients() : recipients;
        Reading whole = cause.modes().isEmpty() ? cause.withModes(result.modes()) : cause;
        return whole.with(cause.actors(), SameActors.others(shown, cause.actors()))
                .joined(result);
    }
}
