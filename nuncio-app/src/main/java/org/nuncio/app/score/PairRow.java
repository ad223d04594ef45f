package org.nuncio.app.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which a source and a target are marked, with the one label that joins them.
 *
 * <p>There are fifteen labels: CONCEDE and RETREAT are one, YIELD, which counts as material cooperation.
 *
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null where the label tells
 * @param coded null for no event
 * @param byRules what the rules alone have coded, null for no event
 * @param confidence that is stated for what was coded
 */
public record PairRow(
        String id,
        String text,
        String gold,
        @Nullable Integer quad,
        @Nullable String coded,
        @Nullable String byRules,
        double confidence) {
    private static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");
    private static final List<List<String>> LABELS = List.of(
            List.of("AGREE", "CONSULT", "SUPPORT"),
            List.of("COOPERATE", "AID", "YIELD"),
            List.of("ACCUSE", "REQUEST", "REJECT", "THREATEN"),
            List.of("PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT"));
    private static final Set<String> YIELD = Set.of("CONCEDE", "RETREAT");
    private static final Map<String, String> QUAD_OF = quadOf();

    public PairRow {
        coded = folded(coded);
        byRules = folded(byRules);
    }

    private static @Nullable String folded(@Nullable String type) {
        return type != null && YIELD.contains(type) ? "YIELD" : type;
    }

    /** A row that rules alone have coded. */
    PairRow rulesOnly() {
        return new PairRow(id, text, gold, quad, byRules, byRules, confidence);
    }

    private static Map<String, String> quadOf() {
        Map<String, String> quads = new HashMap<>();
        for (int i = 0; i < QUADS.size(); i++) {
            for (String label : LABELS.get(i)) {
                quads.put(label, QUADS.get(i));
            }
        }
        return Map.copyOf(quads);
    }

    LabelScore.Labelled type() {
        return new LabelScore.Labelled(gold, coded);
    }

    /** Empty where the gold's label has no quad class, as one of another ontology. */
    Optional<LabelScore.Labelled> quadClass() {
        String asked = quad == null ? QUAD_OF.get(gold) : QUADS.get(quad - 1);
        return Optional.ofNullable(asked)
                .map(q -> new LabelScore.Labelled(q, coded == null ? null : QUAD_OF.get(coded)));
    }

    Confusion confusion() {
        return new Confusion(id, "label", gold, coded == null ? Confusion.NOTHING : coded, text);
    }

    boolean isRight() {
        return gold.equals(coded);
    }
}
