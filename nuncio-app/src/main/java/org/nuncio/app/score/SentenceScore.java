package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.nuncio.app.score.SentenceEvent.Triple;
import org.nuncio.app.score.StoryScore.Share;
import org.nuncio.app.score.StoryScore.Stage;

/** How far the events of single sentences agree with PLOVER records: sets of events a sentence, compared at four levels. */
public final class SentenceScore {
    private static final Set<String> YIELD = Set.of("CONCEDE", "RETREAT");

    private final Map<Level, Figures> levels = new EnumMap<>(Level.class);
    private final Map<String, Count> types = new TreeMap<>();
    private final Map<Stage, Share> stages = new EnumMap<>(Stage.class);
    private final List<Confusion> confusions = new ArrayList<>();
    private final int sentences;

    /** A sentence of the gold and what was coded of it, without what is denied or feared only. */
    public record Row(GoldSentence gold, List<SentenceEvent> coded) {}

    /** What of an event has to be right. */
    enum Level {
        TYPE("type", Triple::type),
        ACTOR_TYPE("actor and type", t -> List.of(t.actor(), t.type())),
        TYPE_RECIPIENT("type and recipient", t -> List.of(t.type(), t.recipient())),
        TRIPLE("actor, type, recipient", t -> t);

        private final String words;
        private final Function<Triple, Object> cut;

        Level(String words, Function<Triple, Object> cut) {
            this.words = words;
            this.cut = cut;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * @param count over all events of all sentences
     * @param hit sentences in which some event is right
     * @param exact sentences in which nothing is missing and nothing too much
     */
    record Figures(Count count, int hit, int exact) {
        Figures plus(Figures other) {
            return new Figures(count.plus(other.count), hit + other.hit, exact + other.exact);
        }
    }

    private int silent;

    public SentenceScore(List<Row> rows) {
        boolean oneYield = rows.stream()
                .anyMatch(row -> row.gold().events().stream()
                        .anyMatch(event -> event.type().equals("YIELD")));
        sentences = rows.size();
        rows.forEach(row -> add(row.gold(), folded(row.gold().events(), oneYield), folded(row.coded(), oneYield)));
    }

    /** Older records have one label, YIELD, for CONCEDE and RETREAT. */
    private static List<SentenceEvent> folded(List<SentenceEvent> events, boolean oneYield) {
        return events.stream()
                .map(e -> oneYield && YIELD.contains(e.type()) ? e.withType("YIELD") : e)
                .toList();
    }

    private void add(GoldSentence sentence, List<SentenceEvent> gold, List<SentenceEvent> coded) {
        Set<Triple> asked = triples(gold);
        Set<Triple> got = triples(coded);
        silent += got.isEmpty() ? 1 : 0;
        for (Level level : Level.values()) {
            levels.merge(level, figures(cut(asked, level), cut(got, level)), Figures::plus);
        }
        Set<Object> askedTypes = cut(asked, Level.TYPE);
        Set<Object> gotTypes = cut(got, Level.TYPE);
        askedTypes.forEach(
                type -> types.merge(type.toString(), new Count(gotTypes.contains(type) ? 1 : 0, 1, 0), Count::plus));
        gotTypes.forEach(type -> types.merge(type.toString(), new Count(0, 0, 1), Count::plus));
        gold.forEach(event -> attributes(event, coded));
        if (!asked.equals(got)) {
            confusions.add(new Confusion(sentence.id(), "events", words(gold), words(coded), sentence.text()));
        }
    }

    private static Set<Triple> triples(List<SentenceEvent> events) {
        Set<Triple> triples = new HashSet<>();
        events.forEach(event -> triples.addAll(event.triples()));
        return triples;
    }

    private static Set<Object> cut(Set<Triple> triples, Level level) {
        Set<Object> cut = new HashSet<>();
        triples.forEach(triple -> cut.add(level.cut.apply(triple)));
        return cut;
    }

    private static Figures figures(Set<Object> gold, Set<Object> coded) {
        Set<Object> right = new HashSet<>(gold);
        right.retainAll(coded);
        return new Figures(
                new Count(right.size(), gold.size(), coded.size()),
                right.isEmpty() ? 0 : 1,
                gold.equals(coded) ? 1 : 0);
    }

    /** Judged where some coded event has the same actor, type and recipient. */
    private void attributes(SentenceEvent event, List<SentenceEvent> coded) {
        Optional<SentenceEvent> found = coded.stream()
                .filter(c -> c.triples().stream().anyMatch(event.triples()::contains))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        SentenceEvent got = found.get();
        if (!event.modes().isEmpty()) {
            note(Stage.MODE, got.modes().stream().anyMatch(event.modes()::contains));
        }
        if (event.date() != null) {
            note(Stage.DATE, got.date() != null && got.date().startsWith(event.date()));
        }
        if (event.place() != null) {
            note(Stage.PLACE, got.place() != null && Alike.places(got.place(), event.place()));
        }
    }

    private void note(Stage stage, boolean right) {
        stages.merge(stage, new Share(right ? 1 : 0, 1), Share::plus);
    }

    private static String words(List<SentenceEvent> events) {
        Set<String> words = new TreeSet<>();
        events.forEach(event -> words.add(event.toString()));
        return words.isEmpty() ? Confusion.NOTHING : String.join(", ", words);
    }

    int sentences() {
        return sentences;
    }

    /** Sentences of which nothing was coded. */
    int silent() {
        return silent;
    }

    Figures level(Level level) {
        return levels.getOrDefault(level, new Figures(Count.NONE, 0, 0));
    }

    /** Over the types of the gold. */
    double macroF1() {
        return types.values().stream()
                .filter(type -> type.gold() > 0)
                .mapToDouble(Count::f1)
                .average()
                .orElse(0);
    }

    Map<String, Count> types() {
        return types;
    }

    Share stage(Stage stage) {
        return stages.getOrDefault(stage, Share.NONE);
    }

    List<Confusion> confusions() {
        return confusions;
    }
}
