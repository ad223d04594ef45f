package org.nuncio.coding.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuncio.mention.ActorMention;

/**
 * How likely it is that an event is right: a logistic function of what its reading needed. The weights are fitted on the examples of the codebook by
 * {@code Calibration} and stand in {@code codebook/confidence.tsv}; a codebook without that file says 0.5 of everything.
 */
public final class Confidence {
    /** What always counts. */
    private static final String BASE = "base";

    private final Map<String, Double> weights;

    public Confidence(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** 0.01 to 0.99, to two places. */
    public double of(Map<String, Double> features) {
        double score = weights.getOrDefault(BASE, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        double probability = 1 / (1 + Math.exp(-score));
        return Math.round(100 * Math.min(0.99, Math.max(0.01, probability))) / 100.0;
    }

    /** Names of the features with their values, always the same names in the same order; most are 0 or 1. */
    public static Map<String, Double> features(
            Reason reason, List<ActorMention> actors, List<ActorMention> recipients, Status status) {
        Map<String, Double> features = new LinkedHashMap<>();
        put(features, "noun", reason.form().equals("noun"));
        put(features, "adjective", reason.form().equals("adjective"));
        put(features, "actor-none", actors.isEmpty());
        put(
                features,
                "actor-without-code",
                !actors.isEmpty() && actors.stream().allMatch(a -> a.actor().code() == null));
        parties(features, "actor", actors);
        put(features, "recipient-none", recipients.isEmpty());
        put(
                features,
                "recipient-without-code",
                recipients.stream().anyMatch(a -> a.actor().code() == null));
        parties(features, "recipient", recipients);
        put(features, "several", actors.size() > 1 || recipients.size() > 1);
        features.put("operators", (double) Math.min(3, reason.operators().size()));
        features.put("rivals", (double) Math.min(3, reason.rejected().size()));
        features.put("pattern-words", Math.min(4, reason.pattern().split(" ").length) - 1.0);
        put(features, "future", status == Status.FUTURE || status == Status.CONDITIONAL);
        put(features, "hypothetical", status == Status.HYPOTHETICAL);
        put(features, "negated", status == Status.NEGATED);
        return features;
    }

    /** How somebody was found: by a name (no feature), a pronoun, a place or thing, or a description. */
    private static void parties(Map<String, Double> features, String side, List<ActorMention> found) {
        put(features, side + "-pronoun", has(found, "pronoun", "anaphor"));
        put(features, side + "-place", has(found, "place"));
        put(features, side + "-described", has(found, "title", "role", "entity", "surname"));
    }

    private static boolean has(List<ActorMention> found, String... rules) {
        return found.stream().anyMatch(mention -> List.of(rules).contains(mention.rule()));
    }

    private static void put(Map<String, Double> features, String name, boolean holds) {
        features.put(name, holds ? 1.0 : 0.0);
    }

    /** Name of the weight that each event has. */
    public static String base() {
        return BASE;
    }
}
