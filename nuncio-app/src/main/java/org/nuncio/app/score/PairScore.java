package org.nuncio.app.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How well the type is told that joins a marked source with a marked target: one gold label a row, and one or none coded.
 *
 * <p>The gold has fifteen labels: CONCEDE and RETREAT are one, YIELD.
 *
 * @param rows how many
 * @param correct rows with the right label
 * @param predicted rows with any label
 * @param labels figures of each label that the gold or the coder uses
 */
public record PairScore(int rows, int correct, int predicted, Map<String, Label> labels) {
    private static final Set<String> YIELD = Set.of("CONCEDE", "RETREAT");

    /** @param coded null for no event */
    public record Row(String gold, @Nullable String coded) {}

    /** How often a label was right, how often it is in the gold, how often it was coded. */
    public record Label(int correct, int gold, int coded) {

        Label plus(Label other) {
            return new Label(correct + other.correct, gold + other.gold, coded + other.coded);
        }

        public double precision() {
            return coded == 0 ? 0 : (double) correct / coded;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) correct / gold;
        }

        public double f1() {
            return gold + coded == 0 ? 0 : 2.0 * correct / (gold + coded);
        }
    }

    public static PairScore of(List<Row> rows) {
        Map<String, Label> labels = new TreeMap<>();
        int correct = 0;
        int predicted = 0;
        for (Row row : rows) {
            String coded = YIELD.contains(Objects.requireNonNullElse(row.coded(), "")) ? "YIELD" : row.coded();
            boolean right = row.gold().equals(coded);
            correct += right ? 1 : 0;
            labels.merge(row.gold(), new Label(right ? 1 : 0, 1, 0), Label::plus);
            if (coded != null) {
                predicted++;
                labels.merge(coded, new Label(0, 0, 1), Label::plus);
            }
        }
        return new PairScore(rows.size(), correct, predicted, labels);
    }

    /** Over the labels of the gold. */
    public double macroF1() {
        return labels.values().stream()
                .filter(label -> label.gold() > 0)
                .mapToDouble(Label::f1)
                .average()
                .orElse(0);
    }

    /** Over all rows, those without a label among them. */
    public double microF1() {
        return rows + predicted == 0 ? 0 : 2.0 * correct / (rows + predicted);
    }

    public double accuracy() {
        return rows == 0 ? 0 : (double) correct / rows;
    }

    /** All zero where nobody uses the label. */
    public Label label(String name) {
        return labels.getOrDefault(name, new Label(0, 0, 0));
    }

    /** Labels of the gold, in the order of the alphabet. */
    public Set<String> goldLabels() {
        Set<String> names = new TreeSet<>();
        labels.forEach((name, label) -> {
            if (label.gold() > 0) {
                names.add(name);
            }
        });
        return names;
    }
}
