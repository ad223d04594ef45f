package org.nuncio.codebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code tension.yaml}. */
final class TensionReader {
    private static final Set<String> KEYS =
            Set.of("version", "half-life", "statuses", "doubt", "denied", "longest-span", "undated");
    private static final Set<String> SHARE = Set.of("weight", "day");
    private static final Set<String> DAYS = Set.of("happening", "report");
    private static final double LEAST_HALF_LIFE = 0.01;
    private static final int MOST_DAYS = 36_525;

    private final Yaml yaml;
    private final Numbers numbers;

    TensionReader(Yaml yaml) {
        this.yaml = yaml;
        this.numbers = new Numbers(yaml, "tension");
    }

    TensionFormula read(Node root, String hash) {
        Map<String, Node> map = numbers.map(root, KEYS, KEYS);
        return new TensionFormula(
                map.containsKey("version") ? yaml.text(map.get("version")) : "",
                hash,
                numbers.number(map.get("half-life"), LEAST_HALF_LIFE, MOST_DAYS),
                statuses(map.get("statuses")),
                numbers.number(map.get("doubt"), 0, 1),
                numbers.number(map.get("denied"), 0, 1),
                numbers.whole(map.get("longest-span"), 1, MOST_DAYS),
                numbers.number(map.get("undated"), 0, 1));
    }

    private Map<String, TensionFormula.Share> statuses(@Nullable Node node) {
        Map<String, TensionFormula.Share> statuses = new LinkedHashMap<>();
        if (node != null) {
            numbers.map(node, CodebookLoader.STATUSES, CodebookLoader.STATUSES).forEach((status, share) -> {
                Map<String, Node> map = numbers.map(share, SHARE, SHARE);
                double weight = numbers.number(map.get("weight"), 0, 100);
                String day = numbers.word(map.get("day"), "day", DAYS);
                statuses.put(status, new TensionFormula.Share(weight, "report".equals(day)));
            });
        }
        return statuses;
    }
}
