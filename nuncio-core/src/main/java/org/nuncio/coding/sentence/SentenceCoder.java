package org.nuncio.coding.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.event.CodedEvent;
import org.nuncio.coding.event.Silence;
import org.nuncio.coding.event.Status;
import org.nuncio.coding.likeness.Likeness;
import org.nuncio.coding.party.Alike;
import org.nuncio.coding.party.Allies;
import org.nuncio.coding.party.SameWords;
import org.nuncio.coding.reading.Commands;
import org.nuncio.coding.reading.Demands;
import org.nuncio.coding.reading.Outcome;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** Codes one sentence: reads every predicate, takes those that stand inside no other, and builds their events. */
public final class SentenceCoder {
    private final Codebook codebook;
    private final Allies allies;
    private final Sentence sentence;
    private final Mentions mentions;
    private final @Nullable LocalDate published;

    public SentenceCoder(
            Codebook codebook, Allies allies, Sentence sentence, Mentions mentions, @Nullable LocalDate published) {
        this.allies = allies;
        this.codebook = codebook;
        this.sentence = sentence;
        this.mentions = mentions;
        this.published = published;
    }

    /** @param readings every reading that stands inside no other, in the order of the text; clauses: how many predicates were read */
    public record Result(List<Reading> readings, List<CodedEvent> events, List<Silence> silences, int clauses) {}

    /**
     * @param likeness decides where no rule does; null for none
     * @param before the events of the sentences before this
     */
    public Result code(String articleId, @Nullable Likeness likeness, List<CodedEvent> before) {
        Readings readings = new Readings(codebook, sentence, mentions);
        Map<Integer, Reading> all = readings(readings);
        Set<Integer> consumed = new Consumed(codebook, sentence, mentions).of(all);
        Prompts prompts = new Prompts(sentence, mentions);
        Corrections corrections = Corrections.inReport(
                codebook, allies, sentence, mentions, new Circumstances(sentence, mentions, all.keySet()));
        List<Reading> outer = SameWords.agreed(all.values().stream()
                .filter(r -> !consumed.contains(r.predicate().index()))
                .flatMap(r -> Stream.of(readings.reached(r).stream(), Stream.of(r), prompts.of(r, all).stream())
                        .flatMap(found -> found))
                .filter(r -> !isToldToOthers(r, all) && !isToldAlready(r, all))
                .map(corrections::of)
                .toList());
        Silences silent = new Silences(codebook, sentence, mentions);
        Set<Integer> speaking = new HashSet<>(all.keySet());
        outer.stream()
                .filter(r -> silent.why(r).isPresent())
                .forEach(r -> speaking.remove(r.predicate().index()));
        EventBuilder builder = new EventBuilder(
                codebook, sentence, mentions, published, new Circumstances(sentence, mentions, speaking), articleId);
        Alike alike = new Alike(sentence, mentions);
        List<CodedEvent> events = new ArrayList<>();
        List<Silence> silences = new ArrayList<>();
        for (Reading reading : outer) {
            Optional<String> why = silent.why(reading);
            if (why.isPresent()) {
                silences.add(new Silence(
                        reading.predicate().span(),
                        sentence.index(),
                        reading.match().use().entry().id(),
                        why.get()));
            } else {
                CodedEvent event = builder.build(reading);
                events.add(event);
                alike.of(reading).forEach(also -> events.add(builder.alike(event, also)));
            }
        }
        before.stream()
                .reduce((a, b) -> b)
                .filter(last -> last.sentence() == sentence.index() - 1 && isRepeatable(last))
                .ifPresent(last -> alike.after(last.actors()).forEach(also -> events.add(builder.alike(last, also))));
        if (likeness != null) {
            consumed.addAll(all.keySet());
            events.addAll(new Fallback(codebook, likeness, sentence, mentions, builder).events(consumed));
        }
        return new Result(outer, events, silences, all.size());
    }

    /** <i>“We will not talk to the militia,” he told his troops</i>: the refusal is the militia's, and nobody's who only hears of it. */
    private static boolean isToldToOthers(Reading reading, Map<Integer, Reading> all) {
        return reading.type().name().equals("REJECT")
                && reading.isAct()
                && reading.match().clause().slot("complement").stream()
                        .filter(Token::isVerb)
                        .map(t -> all.get(t.index()))
                        .filter(Objects::nonNull)
                        .anyMatch(said -> said.type().name().equals("REJECT")
                                && said.recipients().stream()
                                        .anyMatch(r -> r.actor().code() != null));
    }

    /** <i>told the envoy that Chad would not yield</i>: one refusal, to whom it was told. */
    private boolean isToldAlready(Reading reading, Map<Integer, Reading> all) {
        Reading said =
                sentence.head(reading.predicate()).map(v -> all.get(v.index())).orElse(null);
        return said != null
                && said.type().name().equals("REJECT")
                && Outcome.of(codebook, reading).type().name().equals("REJECT") // would not yield
                && reading.predicate().is("ccomp")
                && ActorMention.codes(reading.recipients()).isEmpty()
                && !ActorMention.codes(said.recipients()).isEmpty();
    }

    /** What another can be said to have done as well. */
    private static boolean isRepeatable(CodedEvent event) {
        return event.status() == Status.ACTUAL && !event.actors().isEmpty();
    }

    private Map<Integer, Reading> readings(Readings readings) {
        Corrections corrections = Corrections.besideOthers(codebook, sentence, mentions, readings);
        Demands demands = new Demands(codebook, sentence);
        Map<Integer, Reading> all = new LinkedHashMap<>();
        for (Token token : sentence.tokens()) {
            readings.at(token).ifPresent(r -> all.put(token.index(), Commands.obeyed(demands.of(corrections.of(r)))));
        }
        all.putAll(new Results(sentence).fold(all));
        return all;
    }
}
