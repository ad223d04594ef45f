package org.nuncio.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads and checks all files of the codebook; all faults come in one run. */
public final class CodebookLoader {
    private static final String INNER = "inner";
    private static final Set<String> HEADS = Set.of("type", "feature");
    static final Set<String> STATUSES =
            Set.of("ACTUAL", "FUTURE", "CONDITIONAL", "HYPOTHETICAL", "HISTORICAL", "NEGATED");

    private final Folder folder;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final Map<String, EventType> types = new LinkedHashMap<>();
    private final Map<String, Operator> operators = new LinkedHashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> contexts = new LinkedHashMap<>();

    /** The codebook, or null where an error was found. */
    public record Loaded(@Nullable Codebook codebook, List<Diagnostic> diagnostics) {}

    private CodebookLoader(Folder folder) {
        this.folder = folder;
    }

    public static Loaded load(Folder folder) {
        return new CodebookLoader(folder).run();
    }

    private Loaded run() {
        with("types.yaml", this::types);
        with("operators.yaml", this::operators);
        names("classes/").forEach(file -> with(file, this::classes));
        expandClasses();
        with(
                "contexts.yaml",
                (yaml, node) -> yaml.map(node)
                        .forEach((name, words) -> contexts.put(name, new LinkedHashSet<>(lower(yaml.texts(words))))));
        List<Entry> entries = new ArrayList<>();
        names("acts/")
                .forEach(file -> with(
                        file, (yaml, node) -> entries.addAll(reader(yaml, file).read(node))));
        names("operators/")
                .forEach(file -> with(
                        file, (yaml, node) -> entries.addAll(reader(yaml, file).read(node))));
        checkIds(entries);
        Codebook.Reporting reporting = reporting();
        Codebook.Registers registers = new RegisterReader(faults::add).read(folder.read(RegisterReader.FILE));
        Map<String, Double> scores = scores();
        Map<String, Double> confidence = numbers("confidence.tsv", 1);
        MonitorLoader.Loaded monitor = MonitorLoader.within(folder, types.keySet());
        faults.addAll(monitor.diagnostics());
        boolean broken = faults.stream().anyMatch(Diagnostic::isError);
        Codebook codebook = broken
                ? null
                : new Codebook(
                        folder.without(MonitorLoader.TENSION, MonitorLoader.ALERTS)
                                .version(),
                        types,
                        entries,
                        classes,
                        contexts,
                        scores,
                        reporting,
                        registers,
                        confidence,
                        monitor.monitor());
        return new Loaded(codebook, List.copyOf(faults));
    }

    private interface Reading {
        void read(Yaml yaml, Node node);
    }

    private void with(String file, Reading reading) {
        String content = folder.read(file);
        if (content.isBlank()) {
            faults.add(Diagnostic.error(
                    "codebook.missing", "codebook/" + file, "the file is missing or empty.", "Restore it."));
            return;
        }
        Yaml yaml = new Yaml("codebook/" + file, faults::add);
        Optional<Node> node = yaml.parse(content);
        node.ifPresent(n -> reading.read(yaml, n));
    }

    private List<String> names(String prefix) {
        return folder.names().stream()
                .filter(n -> n.startsWith(prefix) && n.endsWith(".yaml"))
                .toList();
    }

    private EntryReader reader(Yaml yaml, String file) {
        return new EntryReader(yaml, "codebook/" + file, types, operators, classes, contexts.keySet());
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    private void types(Yaml yaml, Node root) {
        for (Node node : yaml.items(root)) {
            Map<String, Node> map = yaml.map(node);
            Set<String> keys = new HashSet<>(map.keySet());
            keys.remove("announced");
            if (!keys.equals(Set.of("type", "quad", "side", "future", "recipient", "modes"))) {
                yaml.fault(
                        node,
                        "codebook.type",
                        "a type has the keys type, quad, side, future, recipient, modes and perhaps announced",
                        "Mend the keys.");
                continue;
            }
            String name = yaml.text(map.get("type"));
            boolean cooperative = yaml.text(map.get("side")).equals("cooperative");
            boolean needed = yaml.text(map.get("recipient")).equals("needed");
            types.put(
                    name,
                    new EventType(
                            name,
                            yaml.text(map.get("quad")),
                            cooperative,
                            yaml.text(map.get("future")),
                            yaml.text(map.getOrDefault("announced", map.get("future"))),
                            needed,
                            new HashSet<>(yaml.texts(map.get("modes")))));
        }
        types.values().stream()
                .flatMap(t -> Stream.of(t.future(), t.announced()))
                .filter(name -> !types.containsKey(name))
                .forEach(name -> yaml.fault(
                        root,
                        "codebook.type",
                        "the future type '" + name + "' is not known",
                        Near.hint(name, types.keySet())));
    }

    private void operators(Yaml yaml, Node root) {
        for (Node node : yaml.items(root)) {
            Map<String, Node> map = yaml.map(node);
            Set<String> known = Set.of(
                    "operator",
                    "cooperative",
                    "conflictual",
                    "alone",
                    "types",
                    "modes",
                    "status",
                    "act",
                    "foreign",
                    "fact",
                    "recipient");
            map.keySet().stream()
                    .filter(k -> !known.contains(k))
                    .forEach(k -> yaml.fault(
                            node, "codebook.unknown-key", "the key '" + k + "' is not known", Near.hint(k, known)));
            if (!map.keySet()
                    .containsAll(
                            Set.of("operator", "cooperative", "conflictual", "alone", "status", "act", "recipient"))) {
                yaml.fault(
                        node,
                        "codebook.operator",
                        "an operator needs operator, cooperative, conflictual, alone, status, act and recipient",
                        "Add what is missing.");
                continue;
            }
            String name = yaml.text(map.get("operator"));
            String alone = yaml.text(map.get("alone"));
            String status = yaml.text(map.get("status"));
            Map<String, String> exceptions = texts(yaml, map.get("types"));
            checkType(yaml, node, yaml.text(map.get("cooperative")));
            checkType(yaml, node, yaml.text(map.get("conflictual")));
            exceptions.values().forEach(t -> checkType(yaml, node, t));
            if (!status.equals(INNER) && !STATUSES.contains(status)) {
                yaml.fault(
                        node,
                        "codebook.status",
                        "the status '" + status + "' is not known",
                        Near.hint(status, STATUSES));
            }
            operators.put(
                    name,
                    new Operator(
                            name,
                            yaml.text(map.get("cooperative")),
                            yaml.text(map.get("conflictual")),
                            alone.equals("silent") ? null : alone,
                            exceptions,
                            texts(yaml, map.get("modes")),
                            status.equals(INNER) ? null : status,
                            yaml.text(map.get("act")).equals(INNER),
                            above(yaml, map.get("foreign")),
                            above(yaml, map.get("fact")),
                            yaml.texts(map.get("recipient"))));
        }
    }

    /** The operator of a line above, which another refers to. */
    private @Nullable Operator above(Yaml yaml, @Nullable Node node) {
        if (node == null) {
            return null;
        }
        Operator operator = operators.get(yaml.text(node));
        if (operator == null) {
            yaml.fault(
                    node,
                    "codebook.operator",
                    "'" + yaml.text(node) + "' is no operator of a line above",
                    Near.hint(yaml.text(node), operators.keySet()));
        }
        return operator;
    }

    private void checkType(Yaml yaml, Node node, String name) {
        if (!types.containsKey(name) && !Set.of(INNER, "future").contains(name)) {
            yaml.fault(node, "codebook.type", "the type '" + name + "' is not known", Near.hint(name, types.keySet()));
        }
    }

    private static Map<String, String> texts(Yaml yaml, @Nullable Node node) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node != null) {
            yaml.map(node).forEach((key, value) -> texts.put(key, yaml.text(value)));
        }
        return texts;
    }

    private void classes(Yaml yaml, Node root) {
        yaml.map(root).forEach((name, words) -> {
            if (classes.put(name, new LinkedHashSet<>(lower(yaml.texts(words)))) != null) {
                yaml.fault(
                        words,
                        "codebook.doubled-class",
                        "the class '" + name + "' stands twice",
                        "Rename or merge one.");
            }
        });
    }

    /** A class may contain others; three rounds are deeper than any nesting there is. */
    private void expandClasses() {
        for (int round = 0; round < 3; round++) {
            for (Map.Entry<String, Set<String>> entry : classes.entrySet()) {
                Set<String> expanded = new LinkedHashSet<>();
                for (String word : entry.getValue()) {
                    if (word.startsWith("$") && classes.containsKey(word.substring(1))) {
                        expanded.addAll(classes.get(word.substring(1)));
                    } else if (word.startsWith("$")) {
                        faults.add(Diagnostic.error(
                                "codebook.class",
                                "codebook/classes",
                                "the class '" + word + "' in $" + entry.getKey() + " is not known.",
                                Near.hint(word.substring(1), classes.keySet())));
                    } else {
                        expanded.add(word);
                    }
                }
                entry.setValue(expanded);
            }
        }
    }

    private void checkIds(List<Entry> entries) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : entries) {
            Entry other = seen.put(entry.id(), entry);
            if (other != null) {
                faults.add(Diagnostic.at(
                        "codebook.doubled-id",
                        entry.file(),
                        entry.line(),
                        1,
                        "the id '" + entry.id() + "' stands also at " + other.file() + ":" + other.line() + ".",
                        "Rename one."));
            }
        }
    }

    private Codebook.Reporting reporting() {
        Map<String, String> verbs = new LinkedHashMap<>();
        List<String> phrases = new ArrayList<>();
        Set<String> nouns = new HashSet<>();
        List<String> markers = new ArrayList<>();
        with("reporting.yaml", (yaml, node) -> {
            Map<String, Node> map = yaml.map(node);
            verbs.putAll(texts(yaml, map.get("verbs")));
            if (map.containsKey("phrases")) {
                phrases.addAll(lower(yaml.texts(map.get("phrases"))));
            }
            if (map.containsKey("anonymous")) {
                Map<String, Node> anonymous = yaml.map(map.get("anonymous"));
                nouns.addAll(lower(yaml.texts(anonymous.getOrDefault("nouns", node))));
                markers.addAll(lower(yaml.texts(anonymous.getOrDefault("markers", node))));
            }
        });
        return new Codebook.Reporting(verbs, phrases, nouns, markers);
    }

    private Map<String, Double> scores() {
        return numbers("scores.tsv", 2);
    }

    /** The last cell of each row of a table by the cells before it, joined with a slash. */
    private Map<String, Double> numbers(String file, int keys) {
        Map<String, Double> numbers = new HashMap<>();
        List<String> lines = folder.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            boolean row = !lines.get(i).startsWith("#") && cells.length == keys + 1 && !cells[keys].isBlank();
            if (row && !HEADS.contains(cells[0])) {
                try {
                    numbers.put(String.join("/", List.of(cells).subList(0, keys)), Double.valueOf(cells[keys].strip()));
                } catch (NumberFormatException e) {
                    faults.add(Diagnostic.at(
                            "codebook.score",
                            "codebook/" + file,
                            i + 1,
                            1,
                            "'" + cells[keys] + "' is not a number.",
                            "Write a number."));
                }
            }
        }
        return numbers;
    }
}
