package org.nuncio.codebook;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Acts, operators, classes, contexts, scores and reporting verbs: immutable, checked, complete. */
public final class Codebook {
    private final String version;
    private final Map<String, EventType> types;
    private final List<Entry> entries;
    private final Map<String, Set<String>> classes;
    private final Map<String, Double> scores;
    private final Reporting reporting;
    private final Map<String, Double> confidence;
    private final Registers registers;
    private final @Nullable Monitor monitor;
    private final Map<String, Set<String>> contextsByWord = new HashMap<>();
    private final Map<String, Set<String>> classesByWord = new HashMap<>();
    private final Map<Form.Kind, PatternIndex> patterns = new EnumMap<>(Form.Kind.class);

    /**
     * A pattern with the form and the entry that it belongs to.
     *
     * @param asked {@link Pattern#asked()}, the longest first: long words are rare, and most sentences lack the first
     * @param classes {@link Pattern#classes()}
     * @param order place among all patterns
     */
    public record Use(Entry entry, Form form, Pattern pattern, List<String> asked, Set<String> classes, int order) {
        public Use(Entry entry, Form form, Pattern pattern, int order) {
            this(
                    entry,
                    form,
                    pattern,
                    pattern.asked().stream()
                            .sorted(Comparator.comparingInt(String::length)
                                    .reversed()
                                    .thenComparing(Comparator.naturalOrder()))
                            .toList(),
                    pattern.classes(),
                    order);
        }
    }

    /**
     * Words that report speech.
     *
     * @param verbs lemma → kind: neutral, announcement, claim, denial, demand, acknowledgement, warning, thought
     * @param phrases lower case: {@code according to}
     * @param anonymousNouns lemmas of unnamed sources: official, source, witness
     * @param anonymousMarkers lower case: {@code speaking on condition of anonymity}
     */
    public record Reporting(
            Map<String, String> verbs,
            List<String> phrases,
            Set<String> anonymousNouns,
            List<String> anonymousMarkers) {
        public Reporting {
            verbs = Map.copyOf(verbs);
            phrases = List.copyOf(phrases);
            anonymousNouns = Set.copyOf(anonymousNouns);
            anonymousMarkers = List.copyOf(anonymousMarkers);
        }
    }

    /**
     * Words that tell what a report is about.
     *
     * @param quiet name of a register → lemmas and phrases that show it
     * @param political lemmas and phrases of politics and conflict
     * @param everyday those of them that news of every kind uses, and that alone prove nothing
     */
    public record Registers(Map<String, Set<String>> quiet, Set<String> political, Set<String> everyday) {
        static final Registers NONE = new Registers(Map.of(), Set.of(), Set.of());

        public Registers {
            quiet = Map.copyOf(quiet);
            political = Set.copyOf(political);
            everyday = Set.copyOf(everyday);
        }
    }

    Codebook(
            String version,
            Map<String, EventType> types,
            List<Entry> entries,
            Map<String, Set<String>> classes,
            Map<String, Set<String>> contexts,
            Map<String, Double> scores,
            Reporting reporting,
            Registers registers,
            Map<String, Double> confidence,
            @Nullable Monitor monitor) {
        this.version = version;
        this.types = Map.copyOf(types);
        this.entries = List.copyOf(entries);
        this.classes = Map.copyOf(classes);
        this.scores = Map.copyOf(scores);
        this.reporting = reporting;
        this.confidence = Map.copyOf(confidence);
        this.registers = registers;
        this.monitor = monitor;
        contexts.forEach((context, words) -> words.forEach(word ->
                contextsByWord.computeIfAbsent(word, w -> new HashSet<>()).add(context)));
        classes.forEach((name, words) -> words.forEach(word ->
                classesByWord.computeIfAbsent(word, w -> new HashSet<>()).add(name)));
        for (Form.Kind kind : Form.Kind.values()) {
            patterns.put(kind, new PatternIndex());
        }
        int order = 0;
        for (Entry entry : entries) {
            for (Form form : entry.forms()) {
                for (Pattern pattern : form.patterns()) {
                    patterns.get(form.kind()).add(new Use(entry, form, pattern, order++));
                }
            }
        }
    }

    /** {@code sha256:} and twelve digits of the hash over all files. */
    public String version() {
        return version;
    }

    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> entry(String id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException where there is no such type; the loader lets no reference to one through */
    public EventType type(String name) {
        EventType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("event type: " + name);
        }
        return type;
    }

    public Map<String, EventType> types() {
        return types;
    }

    /** All patterns whose head is this lemma. */
    public List<Use> uses(Form.Kind kind, String lemma) {
        return patterns.get(kind).all(lemma);
    }

    /** The patterns whose head is this lemma and whose other words are in the sentence. */
    public List<Use> uses(Form.Kind kind, String lemma, Vocabulary vocabulary) {
        return patterns.get(kind).possible(lemma, vocabulary);
    }

    /** Whether the lemma can be the head of an event or operator at all. */
    public boolean isPredicate(String lemma) {
        return patterns.values().stream().anyMatch(index -> index.has(lemma));
    }

    /** @param words as in {@link Vocabulary#words} */
    public Vocabulary vocabulary(Set<String> words) {
        Set<String> present = new HashSet<>();
        words.forEach(word -> present.addAll(classesByWord.getOrDefault(word, Set.of())));
        return new Vocabulary(words, present);
    }

    /** The lemmas of a class, without the dollar. */
    public Set<String> lemmas(String className) {
        return classes.getOrDefault(className, Set.of());
    }

    /** Names of all contexts. */
    public Set<String> contexts() {
        return contextsByWord.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
    }

    /** The contexts that a lemma, or a word and the lemma after it, tells of. */
    public Set<String> contextsOf(String words) {
        return contextsByWord.getOrDefault(words, Set.of());
    }

    public Reporting reporting() {
        return reporting;
    }

    /** Weights of what makes an event more or less likely to be right, by the name of the feature; empty where none were fitted. */
    public Map<String, Double> confidence() {
        return confidence;
    }

    public Registers registers() {
        return registers;
    }

    /**
     * By which the record is watched.
     *
     * @throws IllegalStateException where the codebook has no such files, as toy ones have not
     */
    public Monitor monitor() {
        if (monitor == null) {
            throw new IllegalStateException("a codebook without tension.yaml and alerts.yaml");
        }
        return monitor;
    }

    /** PLOVER's score of the mode, or of the type where the mode has none. */
    public double score(String type, List<String> modes) {
        return modes.stream()
                .map(m -> scores.get(type + "/" + m))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(scores.getOrDefault(type + "/", 0.0));
    }
}
