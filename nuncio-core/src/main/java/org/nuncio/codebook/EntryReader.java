package org.nuncio.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the entries of one file; every fault is a diagnostic with its line, and the faulty entry is left out. */
final class EntryReader {
    private static final Set<String> FORM_KEYS =
            Set.of("verb", "noun", "adjective", "actor", "recipient", "doer", "over", "when", "not");
    private static final Set<String> ENTRY_KEYS = Set.of(
            "id",
            "type",
            "operator",
            "modes",
            "cameo",
            "contexts",
            "alone",
            "status",
            "forms",
            "codes",
            "silent",
            "known-wrong",
            "note",
            "verb",
            "noun",
            "adjective",
            "actor",
            "recipient",
            "doer",
            "over",
            "when",
            "not");
    static final Set<String> SLOTS;
    private static final Set<String> KINDS = Set.of(
            "@actor",
            "@state",
            "@org",
            "@person",
            "@group",
            "@place",
            "@number",
            "@none",
            "@several",
            "@own",
            "@armed",
            "@media",
            "@civilians",
            "@deed",
            "@quoted",
            "@name");

    static {
        Set<String> slots = new java.util.HashSet<>(PatternParser.PREPOSITIONS);
        slots.addAll(Set.of(
                "subject",
                "object",
                "direct",
                "iobj",
                "possessor",
                "modifier",
                "complement",
                "complement_modal",
                "complement_own",
                "complement_form",
                "complement_subject",
                "complement_object",
                "complement_negated",
                "complement_condition",
                "complement_passive",
                "complement_uncoded",
                "condition",
                "condition_subject",
                "condition_unmet",
                "negated",
                "recipient",
                "off",
                "outer",
                "own_people"));
        SLOTS = Set.copyOf(slots);
    }

    private final Yaml yaml;
    private final String file;
    private final Map<String, EventType> types;
    private final Map<String, Operator> operators;
    private final Map<String, Set<String>> classes;
    private final Set<String> contexts;

    EntryReader(
            Yaml yaml,
            String file,
            Map<String, EventType> types,
            Map<String, Operator> operators,
            Map<String, Set<String>> classes,
            Set<String> contexts) {
        this.yaml = yaml;
        this.file = file;
        this.types = types;
        this.operators = operators;
        this.classes = classes;
        this.contexts = contexts;
    }

    List<Entry> read(Node root) {
        List<Entry> entries = new ArrayList<>();
        for (Node node : yaml.items(root)) {
            entry(node).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Entry> entry(Node node) {
        Map<String, Node> map = yaml.map(node);
        checkKeys(map, ENTRY_KEYS);
        if (!map.containsKey("id") || map.containsKey("type") == map.containsKey("operator")) {
            yaml.fault(
                    node, "codebook.entry", "an entry needs an id and either type or operator", "Add what is missing.");
            return Optional.empty();
        }
        EventType type = map.containsKey("type") ? lookUp(map.get("type"), types, "codebook.type") : null;
        Operator operator =
                map.containsKey("operator") ? lookUp(map.get("operator"), operators, "codebook.operator") : null;
        if (type == null && operator == null) {
            return Optional.empty();
        }
        List<String> modes = modes(map.get("modes"), type);
        List<Form> forms = forms(node, map, operator != null);
        String cameo = map.containsKey("cameo") ? yaml.text(map.get("cameo")) : null;
        boolean alone = !map.containsKey("alone") || Set.of("yes", "true").contains(yaml.text(map.get("alone")));
        boolean future =
                map.containsKey("status") && yaml.text(map.get("status")).equals("FUTURE");
        if (map.containsKey("status") && !future) {
            yaml.fault(
                    map.get("status"),
                    "codebook.status",
                    "an entry's status can only be FUTURE",
                    "Remove it, or write FUTURE.");
        }
        List<String> contextNames = map.containsKey("contexts") ? yaml.texts(map.get("contexts")) : List.of();
        contextNames.stream()
                .filter(c -> !contexts.contains(c))
                .forEach(c -> yaml.fault(
                        map.get("contexts"),
                        "codebook.context",
                        "the context '" + c + "' is not known",
                        Near.hint(c, contexts)));
        return Optional.of(new Entry(
                yaml.text(map.get("id")),
                type,
                operator,
                modes,
                cameo,
                contextNames,
                future,
                alone,
                forms,
                examples(map),
                file,
                Yaml.line(node)));
    }

    private void checkKeys(Map<String, Node> map, Set<String> known) {
        map.forEach((key, value) -> {
            if (!known.contains(key)) {
                yaml.fault(value, "codebook.unknown-key", "the key '" + key + "' is not known", Near.hint(key, known));
            }
        });
    }

    private <T> @Nullable T lookUp(Node node, Map<String, T> table, String code) {
        String name = yaml.text(node);
        T found = table.get(name);
        if (found == null) {
            yaml.fault(node, code, "'" + name + "' is not known", Near.hint(name, table.keySet()));
        }
        return found;
    }

    private List<String> modes(@Nullable Node node, @Nullable EventType type) {
        if (node == null) {
            return List.of();
        }
        List<String> modes = yaml.texts(node);
        Set<String> known = type == null ? allModes() : type.modes();
        modes.stream()
                .filter(m -> !known.contains(m))
                .forEach(m -> yaml.fault(
                        node, "codebook.mode", "the mode '" + m + "' is not one of this type", Near.hint(m, known)));
        return modes;
    }

    private Set<String> allModes() {
        Set<String> all = new java.util.HashSet<>();
        types.values().forEach(t -> all.addAll(t.modes()));
        return all;
    }

    private List<Form> forms(Node node, Map<String, Node> map, boolean operator) {
        List<Form> forms = new ArrayList<>(formsOf(map, map, operator));
        if (map.containsKey("forms")) {
            for (Node item : yaml.items(map.get("forms"))) {
                Map<String, Node> own = yaml.map(item);
                checkKeys(own, FORM_KEYS);
                forms.addAll(formsOf(own, map, operator));
            }
        }
        if (forms.isEmpty()) {
            yaml.fault(node, "codebook.no-pattern", "an entry needs a verb, noun or adjective", "Add a pattern.");
        }
        return forms;
    }

    /** @param whole the entry, whose slots and conditions hold where the form has none of its own */
    private List<Form> formsOf(Map<String, Node> own, Map<String, Node> whole, boolean operator) {
        List<Form> forms = new ArrayList<>();
        for (Form.Kind kind : Form.Kind.values()) {
            Node patterns = own.get(kind.name().toLowerCase(Locale.ROOT));
            if (patterns != null) {
                List<Pattern> parsed = yaml.items(patterns).stream()
                        .flatMap(p -> patterns(p, kind).stream())
                        .toList();
                forms.add(new Form(
                        kind,
                        parsed,
                        slots(own, whole, "actor", defaultActor(kind)),
                        slots(own, whole, "recipient", defaultRecipient(kind)),
                        slots(own, whole, "doer", List.of("subject")).get(0),
                        slots(own, whole, "over", operator ? defaultOver(kind) : List.of()),
                        conditions(own, whole, "when"),
                        conditions(own, whole, "not")));
            }
        }
        return forms;
    }

    /** One, or where the head is a class one for each of its words. */
    private List<Pattern> patterns(Node node, Form.Kind kind) {
        String text = yaml.text(node);
        if (text.isBlank()) {
            yaml.fault(node, "codebook.pattern", "a pattern is empty", "Remove it.");
            return List.of();
        }
        Pattern pattern = parse(text, kind);
        pattern.words().forEach(w -> checkClass(node, w.noun()));
        pattern.before().forEach(w -> checkClass(node, w));
        checkClass(node, pattern.head());
        return pattern.head().startsWith("$")
                ? classes.getOrDefault(pattern.head().substring(1), Set.of()).stream()
                        .map(word -> parse(text.toLowerCase(Locale.ROOT).replace(pattern.head(), word), kind))
                        .toList()
                : List.of(pattern);
    }

    private static Pattern parse(String text, Form.Kind kind) {
        return kind == Form.Kind.NOUN ? PatternParser.noun(text) : PatternParser.verb(text);
    }

    private void checkClass(Node node, String word) {
        if (word.startsWith("$") && !classes.containsKey(word.substring(1))) {
            yaml.fault(
                    node,
                    "codebook.class",
                    "the class '" + word + "' is not known",
                    Near.hint(word.substring(1), classes.keySet()));
        }
    }

    private static List<String> defaultActor(Form.Kind kind) {
        return kind == Form.Kind.NOUN ? List.of("by", "possessor", "modifier", "between") : List.of("subject");
    }

    private static List<String> defaultRecipient(Form.Kind kind) {
        return kind == Form.Kind.NOUN ? List.of("against", "on", "of", "with", "to") : List.of("object");
    }

    private static List<String> defaultOver(Form.Kind kind) {
        return kind == Form.Kind.NOUN
                ? List.of("complement", "of", "for", "to", "on", "against")
                : List.of("complement", "object");
    }

    private List<String> slots(Map<String, Node> own, Map<String, Node> whole, String key, List<String> fallback) {
        Node node = own.containsKey(key) ? own.get(key) : whole.get(key);
        if (node == null) {
            return fallback;
        }
        List<String> slots = yaml.texts(node);
        slots.stream()
                .filter(s -> !SLOTS.contains(s) && !s.equals("none"))
                .forEach(s ->
                        yaml.fault(node, "codebook.slot", "the slot '" + s + "' is not known", Near.hint(s, SLOTS)));
        return slots;
    }

    private Map<String, List<String>> conditions(Map<String, Node> own, Map<String, Node> whole, String key) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        for (Map<String, Node> map : own == whole ? List.of(own) : List.of(whole, own)) {
            if (map.containsKey(key)) {
                yaml.map(map.get(key)).forEach((slot, alternatives) -> {
                    if (!SLOTS.contains(slot)) {
                        yaml.fault(
                                alternatives,
                                "codebook.slot",
                                "the slot '" + slot + "' is not known",
                                Near.hint(slot, SLOTS));
                    }
                    List<String> words = yaml.texts(alternatives);
                    words.forEach(w -> checkAlternative(alternatives, w));
                    conditions.merge(slot, words, key.equals("not") ? EntryReader::both : (a, b) -> b);
                });
            }
        }
        return conditions;
    }

    /** What an entry excludes its forms exclude as well: they add to it. */
    private static List<String> both(List<String> ofEntry, List<String> ofForm) {
        return Stream.concat(ofEntry.stream(), ofForm.stream()).distinct().toList();
    }

    private void checkAlternative(Node node, String word) {
        checkClass(node, word);
        if (word.startsWith("@") && !KINDS.contains(word)) {
            yaml.fault(node, "codebook.kind", "the kind '" + word + "' is not known", Near.hint(word, KINDS));
        }
    }

    private List<Entry.Example> examples(Map<String, Node> map) {
        List<Entry.Example> examples = new ArrayList<>();
        for (Entry.Use use : Entry.Use.values()) {
            Node node = map.get(use.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (node != null) {
                yaml.items(node).forEach(item -> example(use, item).ifPresent(examples::add));
            }
        }
        return examples;
    }

    private Optional<Entry.Example> example(Entry.Use use, Node node) {
        String text = yaml.text(node);
        int arrow = text.lastIndexOf("=>");
        if (use == Entry.Use.SILENT && arrow < 0) {
            return Optional.of(new Entry.Example(use, text.strip(), "", Yaml.line(node)));
        }
        if (arrow < 0 && use == Entry.Use.KNOWN_WRONG) {
            return Optional.of(new Entry.Example(use, text.strip(), "", Yaml.line(node)));
        }
        if (arrow < 0) {
            yaml.fault(
                    node,
                    "codebook.example",
                    "an example needs => and what it codes",
                    "Write: sentence => TYPE ACTOR > RECIPIENT.");
            return Optional.empty();
        }
        return Optional.of(new Entry.Example(
                use, text.substring(0, arrow).strip(), text.substring(arrow + 2).strip(), Yaml.line(node)));
    }
}
