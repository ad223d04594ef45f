package org.nuncio.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.sentence.Sentence;
import org.nuncio.sentence.Token;

/** All mentions of one report, by sentence and governing word. */
public final class Mentions {
    /** Sectors of those who stand for a state, and of the state itself. */
    private static final Set<String> STATES = Set.of("null", "GOV", "MIL", "LEG");

    private static final Set<String> FORCES = Set.of("MIL", "REB", "SEP", "UAF");

    private static final int LEAST = 3;

    private final Map<Integer, Map<Integer, List<ActorMention>>> actors = new HashMap<>();
    private final List<PlaceMention> places;
    private final List<TimeMention> times;
    private final Map<Integer, List<PlaceMention>> placesBySentence;
    private final Map<Integer, List<TimeMention>> timesBySentence;
    private final Map<Integer, List<QuantityMention>> quantitiesBySentence;
    private final List<QuantityMention> quantities;
    private final List<InstrumentMention> instruments;
    private final List<Statement> statements;
    private final @Nullable String scene;
    private final @Nullable PlaceMention dateline;

    public Mentions(
            Collection<ActorMention> actors,
            List<PlaceMention> places,
            List<TimeMention> times,
            List<QuantityMention> quantities,
            List<InstrumentMention> instruments,
            List<Statement> statements,
            @Nullable String scene,
            @Nullable PlaceMention dateline) {
        for (ActorMention mention : actors) {
            this.actors
                    .computeIfAbsent(mention.sentence(), s -> new HashMap<>())
                    .computeIfAbsent(mention.head(), h -> new ArrayList<>())
                    .add(mention);
        }
        this.places = List.copyOf(places);
        this.times = List.copyOf(times);
        this.quantities = List.copyOf(quantities);
        this.instruments = List.copyOf(instruments);
        this.statements = List.copyOf(statements);
        this.scene = scene;
        this.dateline = dateline;
        this.placesBySentence = this.places.stream().collect(Collectors.groupingBy(Mention::sentence));
        this.timesBySentence = this.times.stream().collect(Collectors.groupingBy(Mention::sentence));
        this.quantitiesBySentence = this.quantities.stream().collect(Collectors.groupingBy(Mention::sentence));
    }

    /** These mentions and further actors. */
    public Mentions plus(List<ActorMention> more) {
        List<ActorMention> all = new ArrayList<>(more);
        actors.values().forEach(byHead -> byHead.values().forEach(all::addAll));
        return new Mentions(all, places, times, quantities, instruments, statements, scene, dateline);
    }

    /** The actors that the phrase governed by this word stands for: none, one, or several (<i>US and European officials</i>, <i>both sides</i>). */
    public List<ActorMention> actorsAt(Sentence sentence, Token head) {
        return actors.getOrDefault(sentence.index(), Map.of()).getOrDefault(head.index(), List.of());
    }

    public List<ActorMention> actorsIn(Sentence sentence) {
        return actors.getOrDefault(sentence.index(), Map.of()).values().stream()
                .flatMap(List::stream)
                .sorted((a, b) -> Integer.compare(a.head(), b.head()))
                .toList();
    }

    public List<PlaceMention> placesIn(Sentence sentence) {
        return placesBySentence.getOrDefault(sentence.index(), List.of());
    }

    public List<TimeMention> timesIn(Sentence sentence) {
        return timesBySentence.getOrDefault(sentence.index(), List.of());
    }

    public List<QuantityMention> quantitiesIn(Sentence sentence) {
        return quantitiesBySentence.getOrDefault(sentence.index(), List.of());
    }

    public List<QuantityMention> quantities() {
        return quantities;
    }

    public List<InstrumentMention> instruments() {
        return instruments;
    }

    public List<Statement> statements() {
        return statements;
    }

    /** The code of the one state that the report is about, if there is one. */
    public Optional<String> scene() {
        return Optional.ofNullable(scene);
    }

    /** The state of that code as the report names it, if it names it by itself. */
    public Optional<Actor> state(String code) {
        return actors.values().stream()
                .flatMap(byHead -> byHead.values().stream())
                .flatMap(List::stream)
                .map(ActorMention::actor)
                .filter(a -> a.kind() == Actor.Kind.STATE && a.sector() == null && code.equals(a.code()))
                .findFirst();
    }

    /** The codes of the two states that the report is about, if it names two and hardly a third; else none. */
    public Set<String> pair() {
        Map<String, Long> counts = actors.values().stream()
                .flatMap(byHead -> byHead.values().stream())
                .flatMap(List::stream)
                .filter(m -> m.actor().code() != null
                        && STATES.contains(String.valueOf(m.actor().sector())))
                .collect(Collectors.groupingBy(m -> String.valueOf(m.actor().code()), Collectors.counting()));
        List<Map.Entry<String, Long>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean two = ranked.size() > 1
                && ranked.get(1).getValue() >= LEAST
                && (ranked.size() == 2
                        || 2 * ranked.get(2).getValue() <= ranked.get(1).getValue());
        return two ? Set.of(ranked.get(0).getKey(), ranked.get(1).getKey()) : Set.of();
    }

    /** Whether the report tells of armed forces of another state or of rebels. */
    public boolean hasForcesBesides(String code) {
        return actors.values().stream()
                .flatMap(byHead -> byHead.values().stream())
                .flatMap(List::stream)
                .map(ActorMention::actor)
                .anyMatch(a -> a.code() != null
                        && FORCES.contains(String.valueOf(a.sector()))
                        && (!a.code().equals(code) || !"MIL".equals(a.sector())));
    }

    /** The town in which the report was filed, by its dateline, which lies outside of the sentences. */
    public Optional<PlaceMention> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** Whether a pronoun stands for a thing that the sentence has named: <i>called the pact a sham and tore it up</i>. */
    public boolean isThing(Sentence sentence, Token pronoun) {
        return Things.isMeant(sentence, pronoun, t -> !actorsAt(sentence, t).isEmpty());
    }
}
