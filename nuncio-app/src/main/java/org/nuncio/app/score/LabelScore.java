package org.nuncio.app.score;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How well labels are told: one gold label a row, and one or none coded.
 *
 * @param rows how many
 * @param correct rows with the right label
 * @param predicted rows with any label
 * @param labels figures of each label that the gold or the coder uses
 */
public record LabelScore(int rows, int correct, int predicted, Map<String, Count> labels) {

    /** @param coded null for no event */
    public record Labelled(String gold, @Nullable String coded) {
        boolean isRight() {
            return gold.equals(coded);
        }
    }

    public static LabelScore of(List<Labelled> rows) {
        Map<String, Count> labels = new TreeMap<>();
        int correct = 0;
        int predicted = 0;
        for (Labelled row : rows) {
            correct += row.isRight() ? 1 : 0;
            labels.merge(row.gold(), new Count(row.isRight() ? 1 : 0, 1, 0), Count::plus);
            if (row.coded() != null) {
                predicted++;
                labels.merge(row.coded(), new Count(0, 0, 1), Count::plus);
            }
        }
        return new LabelScore(rows.size(), correct, predicted, labels);
    }

    /** Over the labels of the gold. */
    public double macroF1() {
        return labels.values().stream()
                .filter(label -> label.gold() > 0)
                .mapToDouble(Count::f1)
                .average()
                .orElse(0);
    }

    /** Over all rows, those without a label among them. */
    public double microF1() {
        return new Count(correct, rows, predicted).f1();
    }

    public double accuracy() {
        return new Count(correct, rows, predicted).recall();
    }

    /** Share of the rows without an answer. */
    public double silence() {
        return rows == 0 ? 0 : 1 - (double) predicted / rows;
    }

    /** All zero where nobody uses the label. */
    public Count label(String name) {
        return labels.getOrDefault(name, Count.NONE);
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
