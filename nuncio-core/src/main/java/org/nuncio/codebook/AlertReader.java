package org.nuncio.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.AlertRule.Watch;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code alerts.yaml}. */
final class AlertReader {
    private static final Set<String> FILE = Set.of("version", "rules");
    private static final Set<String> ALWAYS = Set.of("rule", "watch", "at");
    private static final Set<String> CHOICE = Set.of("types", "statuses", "origins");
    private static final Pattern DYAD = Pattern.compile("\\s*+[^~\\s][^~]*+~\\s*+[^~\\s][^~]*+");
    private static final double MOST = 1e9;

    private final Yaml yaml;
    private final Numbers numbers;
    private final Set<String> types;
    private final Map<Watch, Set<String>> own = new EnumMap<>(Watch.class);
    private final Set<String> names = new HashSet<>();
    private String version = "";

    AlertReader(Yaml yaml, Set<String> types) {
        this.yaml = yaml;
        this.numbers = new Numbers(yaml, "alert");
        this.types = types;
        own.put(Watch.INDEX, Set.of("dyad", "again-below"));
        own.put(Watch.COUNT, with(CHOICE, "dyad", "again-below", "days"));
        own.put(Watch.INTENSITY, with(CHOICE, "dyad", "again-below", "days"));
        own.put(Watch.NEW_DYAD, CHOICE);
    }

    private static Set<String> with(Set<String> keys, String... more) {
        return Stream.concat(keys.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    List<AlertRule> read(Node root) {
        List<AlertRule> rules = new ArrayList<>();
        Map<String, Node> map = numbers.map(root, FILE, FILE);
        if (map.containsKey("version")) {
            version = yaml.text(map.get("version"));
        }
        if (map.containsKey("rules")) {
            for (Node node : yaml.items(map.get("rules"))) {
                AlertRule rule = rule(node);
                if (rule != null) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }

    /** As the file calls itself; empty before it is read. */
    String version() {
        return version;
    }

    private @Nullable AlertRule rule(Node node) {
        Node kind = yaml.map(node).get("watch");
        Set<String> kinds = own.keySet().stream().map(AlertReader::word).collect(Collectors.toSet());
        String known = numbers.word(kind, "watch", kinds);
        if (known == null) {
            if (kind == null) {
                numbers.fault(node, "the key 'watch' is missing", "Add it.");
            }
            return null;
        }
        Watch watch = Watch.valueOf(known.toUpperCase(Locale.ROOT).replace('-', '_'));
        boolean marked = watch != Watch.NEW_DYAD;
        Set<String> needed = marked ? with(ALWAYS, "again-below") : ALWAYS;
        needed = own.get(watch).contains("days") ? with(needed, "days") : needed;
        Map<String, Node> map =
                numbers.map(node, needed, with(ALWAYS, own.get(watch).toArray(String[]::new)));
        double at = numbers.number(map.get("at"), 0, MOST);
        double againBelow = numbers.number(map.get("again-below"), 0, MOST);
        if (marked && map.containsKey("at") && againBelow > at) {
            numbers.fault(map.get("again-below"), "again-below is higher than at", "Write " + at + " or less.");
        }
        return new AlertRule(
                name(map.get("rule")),
                watch,
                dyad(map.get("dyad")),
                words(map.get("types"), "type", types),
                words(map.get("statuses"), "status", CodebookLoader.STATUSES),
                numbers.whole(map.get("origins"), 0, 1_000_000),
                numbers.whole(map.get("days"), 1, 36_525),
                at,
                againBelow);
    }

    private static String word(Watch watch) {
        return watch.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String name(@Nullable Node node) {
        String name = node == null ? "" : yaml.text(node);
        if (node != null && !names.add(name)) {
            numbers.fault(node, "the rule '" + name + "' stands twice", "Rename one.");
        }
        return name;
    }

    private @Nullable String dyad(@Nullable Node node) {
        String dyad = node == null ? null : yaml.text(node);
        if (dyad != null && !dyad.equals(AlertRule.EACH) && !DYAD.matcher(dyad).matches()) {
            numbers.fault(node, "'" + dyad + "' is no dyad", "Write two parties, RUS~UKR, or each.");
        }
        return dyad;
    }

    private List<String> words(@Nullable Node node, String what, Set<String> known) {
        return node == null
                ? List.of()
                : yaml.items(node).stream()
                        .map(item -> numbers.word(item, what, known))
                        .filter(word -> word != null)
                        .toList();
    }
}
