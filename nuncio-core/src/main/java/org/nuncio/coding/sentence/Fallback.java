package org.nuncio.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuncio.clause.Clause;
import org.nuncio.clause.ClauseReader;
import org.nuncio.clause.Modality;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.Entry;
import org.nuncio.codebook.EventType;
import org.nuncio.codebook.Form;
import org.nuncio.codebook.Pattern;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Guess;
import org.nuncio.coding.likeness.Likeness;
import org.nuncio.coding.likeness.Mask;
import org.nuncio.coding.match.Match;
import org.nuncio.coding.match.Slots;
import org.nuncio.coding.party.SameActors;
import org.nuncio.coding.reading.Reading;
import org.nuncio.gazetteer.Actor;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;
import org.nuncio.text.Span;

/** Where a verb that no entry fits joins two actors, the examples of the codebook decide, if they are sure enough. */
final class Fallback {
    /** Chosen by cross-validation on the examples: see docs/likeness.md. */
    static final double SURE = 0.6;

    private static final List<String> JOINED_BY =
            List.of("object", "iobj", "against", "with", "to", "on", "from", "for", "by");

    private final Codebook codebook;
    private final Likeness likeness;
    private final Sentence sentence;
    private final Mentions mentions;
    private final EventBuilder builder;

    Fallback(Codebook codebook, Likeness likeness, Sentence sentence, Mentions mentions, EventBuilder builder) {
        this.codebook = codebook;
        this.likeness = likeness;
        this.sentence = sentence;
        this.mentions = mentions;
        this.builder = builder;
    }

    /** @param taken indices of the words that readings of rules have */
    List<CodedEvent> events(Set<Integer> taken) {
        List<CodedEvent> events = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isFree(token, taken)) {
                event(ClauseReader.read(sentence, token)).ifPresent(events::add);
            }
        }
        return events;
    }

    /** A full verb outside of all that a rule has read, which neither reports speech nor stands below what is read. */
    private boolean isFree(Token token, Set<Integer> taken) {
        boolean verb = token.isVerb()
                && !token.is("aux")
                && !token.is("cop")
                && !codebook.reporting().verbs().containsKey(token.lemma());
        Token at = token;
        for (int steps = 0; verb && steps <= sentence.tokens().size(); steps++) {
            if (taken.contains(at.index())) {
                return false;
            }
            if (at.head() < 0) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    private Optional<CodedEvent> event(Clause clause) {
        Modality modality = Modality.of(sentence, clause.predicate());
        List<ActorMention> actors = named(clause.slot("subject"));
        if (clause.kind() != Clause.Kind.VERB || actors.isEmpty() || modality.negated() || modality.unreal()) {
            return Optional.empty();
        }
        List<ActorMention> recipients = JOINED_BY.stream()
                .map(slot -> SameActors.others(named(clause.slot(slot)), actors))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (recipients.isEmpty()) {
            return Optional.empty();
        }
        Guess guess = likeness.guess(windows(clause, actors, recipients));
        if (guess.probability() < SURE) {
            return Optional.empty();
        }
        CodedEvent event = builder.build(reading(clause, codebook.type(guess.type()), modality, actors, recipients));
        return Optional.of(event.guessed(guess, clause.predicate().lemma()));
    }

    /** Actors of a known country or body who are named, not read from a place or a thing. */
    private List<ActorMention> named(List<Token> tokens) {
        return SameActors.distinct(Slots.spread(sentence, tokens).stream()
                .flatMap(t -> mentions.actorsAt(sentence, t).stream())
                .filter(m -> m.actor().code() != null
                        && m.actor().kind() != Actor.Kind.PLACE
                        && !m.rule().equals("place"))
                .toList());
    }

    private List<String> windows(Clause clause, List<ActorMention> actors, List<ActorMention> recipients) {
        return Mask.windows(
                sentence.articleText(), sentence.span(), clause.predicate().span(), spans(actors), spans(recipients));
    }

    private List<Span> spans(List<ActorMention> found) {
        return found.stream()
                .filter(m -> m.sentence() == sentence.index())
                .map(ActorMention::span)
                .toList();
    }

    /** As if an entry of that type had fitted the bare verb. */
    private static Reading reading(
            Clause clause,
            EventType type,
            Modality modality,
            List<ActorMention> actors,
            List<ActorMention> recipients) {
        String lemma = clause.predicate().lemma();
        Pattern pattern = new Pattern(lemma, lemma, List.of(), List.of(), null);
        Form form = new Form(
                Form.Kind.VERB, List.of(pattern), List.of("subject"), JOINED_BY, "", List.of(), Map.of(), Map.of());
        Entry entry = new Entry(
                "likeness", type, null, List.of(), null, List.of(), false, false, List.of(form), List.of(), "", 0);
        Match match = new Match(new Codebook.Use(entry, form, pattern, 0), clause, List.of(), clause.slot("object"));
        return new Reading(
                match, type, type, List.of(), null, null, modality, actors, recipients, null, List.of(), List.of());
    }
}
