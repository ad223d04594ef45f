package org.nuncio.coding.home;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.Status;
import org.nuncio.coding.reading.Mentioned;
import org.nuncio.coding.reading.Outcome;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.mention.NounPhrase;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/**
 * In a report about two states, what is done to one of them without a word of who does it, and what only another state does: <i>the Chadian envoy was summoned</i>,
 * <i>six Chadian diplomats were expelled</i>, <i>tanks were moved up to the Chadian border</i>. It is done by the other. Who shot or rammed is not told so: that
 * may be anybody; but guards at whom one state's troops fire, by the word of the other, are the other's.
 */
public final class Opposing {
    private static final Set<String> ARMED = Set.of("MIL", "COP");
    private static final Set<String> GUESSED = Set.of("setting", "scene");

    private final Codebook codebook;
    private final Sentence sentence;
    private final Mentions mentions;

    public Opposing(Codebook codebook, Sentence sentence, Mentions mentions) {
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    public Reading placed(Reading told) {
        Reading reading = struckByOthers(told);
        Clause clause = reading.match().clause();
        boolean open = reading.actors().isEmpty()
                && reading.isAct()
                && clause.kind() == Clause.Kind.VERB
                && clause.passive()
                && clause.slot("subject").isEmpty()
                && isBetweenStates(reading)
                && Outcome.of(codebook, reading).status() == Status.ACTUAL
                && !new Mentioned(sentence, mentions).isByTheWay(reading);
        return !open
                ? reading
                : onSide(reading)
                        .or(() -> other(reading))
                        .map(code -> reading.with(List.of(state(reading, code)), without(reading.recipients(), code)))
                        .orElse(reading);
    }

    /** <i>Mali said that Chadian troops had fired at guards</i>: guards of whom only the report's own place tells whose they are, are Mali's, and not Chad's. */
    private Reading struckByOthers(Reading reading) {
        List<String> codes = List.copyOf(ActorMention.codes(reading.actors()));
        boolean fire = reading.type().name().equals("ASSAULT")
                && codes.size() == 1
                && reading.actors().stream()
                        .allMatch(a -> "MIL".equals(a.actor().sector()));
        Optional<String> victim = fire ? complaining(reading, codes.get(0)) : Optional.empty();
        return victim.map(code -> reading.with(
                        reading.actors(),
                        reading.recipients().stream()
                                .map(r -> isGuessed(r, codes.get(0))
                                        ? r.as(r.actor().withCode(code), "opponent")
                                        : r)
                                .toList()))
                .orElse(reading);
    }

    private static boolean isGuessed(ActorMention mention, String code) {
        return GUESSED.contains(mention.rule())
                && ARMED.contains(String.valueOf(mention.actor().sector()))
                && code.equals(mention.actor().code());
    }

    /** The other state, whose word it is. */
    private Optional<String> complaining(Reading reading, String code) {
        return mentions.statements().stream()
                .filter(s -> s.span().contains(reading.predicate().span()))
                .map(s -> s.speaker() == null ? null : s.speaker().code())
                .filter(Objects::nonNull)
                .filter(c -> !c.equals(code) && mentions.pair().contains(c))
                .findFirst();
    }

    private boolean isBetweenStates(Reading reading) {
        return switch (reading.type().name()) {
            case "MOBILIZE" -> true;
            case "SANCTION" ->
                reading.modes().contains("expel")
                        && Jurisdiction.isOfEnvoys(codebook, reading.match().clause());
            case "ACCUSE" -> Jurisdiction.isCalledIn(codebook, reading);
            default -> false;
        };
    }

    /** <i>On the Chadian side, tanks were moved up</i>: by Chad. */
    private Optional<String> onSide(Reading reading) {
        return sentence.children(reading.predicate(), "obl").stream()
                .filter(t -> t.lemma().equals("side")
                        && NounPhrase.preposition(sentence, t).equals("on"))
                .flatMap(t -> sentence.subtree(t).stream())
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .map(m -> m.actor().code())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<ActorMention> without(List<ActorMention> parties, String code) {
        return parties.stream().filter(p -> !code.equals(p.actor().code())).toList();
    }

    /** The one of the two states of the report to whom it is not done, where no third and no rebels are named beside. */
    private Optional<String> other(Reading reading) {
        Set<String> pair = mentions.pair();
        List<String> done = reading.recipients().stream()
                .map(r -> String.valueOf(r.actor().code()))
                .distinct()
                .toList();
        boolean clear = done.size() == 1
                && pair.contains(done.get(0))
                && mentions.actorsIn(sentence).stream()
                        .noneMatch(m -> m.actor().isRising()
                                || m.actor().kind() == Actor.Kind.STATE
                                        && !pair.contains(
                                                String.valueOf(m.actor().code())));
        return clear ? pair.stream().filter(code -> !code.equals(done.get(0))).findFirst() : Optional.empty();
    }

    private ActorMention state(Reading reading, String code) {
        Token word = reading.predicate();
        String sector = reading.type().name().equals("MOBILIZE") ? "MIL" : "GOV";
        Actor state = new Actor("the authorities", code, sector, null, Actor.Kind.INSTITUTION);
        return new ActorMention(word.span(), sentence.index(), word.index(), state, "opponent");
    }
}
