package org.nuncio.sentence;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of one of the library's models that label word by word from left to right, and its features in the order of their types. The
 * library builds an object for each feature of each word and adds weights up one by one through a stream; here they are read out into arrays,
 * without the zeros, which are nine of ten.
 */
final class LinearModel {
    /** No feature has the row 0, which is the bias. */
    private static final int NOT_KNOWN = 0;

    /**
     * Row by row: how many weights, then a label and the bits of its weight for each. All of a row lies together, because most of the time goes
     * into waiting for memory.
     */
    private final int[] rows;

    private final List<String> labels;
    private final List<Feature> features;

    /** One type of feature: what it is made of, and where the row of each of its values begins. */
    record Feature(List<FeatureItem> parts, boolean isSet, Object2IntMap<String> rows) {
        /** Whether a word has it wherever it stands: no part looks at another word, at a label, or at the end of the sentence. */
        boolean isOfOneWord(Field labelled) {
            return parts.stream()
                    .allMatch(part -> part.window == parts.get(0).window
                            && part.field != labelled
                            && part.field != Field.orthographic
                            && part.field != Field.positional);
        }

        /** How far from the word that is labelled. */
        int window() {
            return parts.get(0).window;
        }

        /** {@link #NOT_KNOWN} for a value that the model never learnt. */
        int row(String value) {
            return rows.getInt(value);
        }
    }

    /** @param map that of the component's own feature template, which does not hand it out */
    LinearModel(OnlineComponent<NLPNode, ?> component, FeatureMap map) {
        this.labels = List.copyOf(component.getOptimizer().getLabelMap().getLabelList());
        MajorVector dense = component.getOptimizer().getWeightVector().getSparseWeightVector();
        int known = dense.size() / labels.size();
        this.rows = new int[known + 2 * dense.countNonZeroWeights()];
        int[] starts = new int[known];
        int end = 0;
        for (int row = 0; row < known; row++) {
            starts[row] = end;
            end = copy(dense, row, end);
        }
        map.getIndexMaps()
                .forEach(rowsOfType -> rowsOfType.replaceAll((value, row) -> row < known ? starts[row] : NOT_KNOWN));
        this.features = features(component, map.getIndexMaps());
    }

    /** Returns the end of the row. */
    private int copy(MajorVector dense, int row, int start) {
        int next = start + 1;
        for (int label = 0; label < labels.size(); label++) {
            float weight = dense.get(row * labels.size() + label);
            if (weight != 0) {
                rows[next++] = label;
                rows[next++] = Float.floatToRawIntBits(weight);
            }
        }
        rows[start] = (next - start - 1) / 2;
        return next;
    }

    private static List<Feature> features(
            OnlineComponent<NLPNode, ?> component, List<Object2IntMap<String>> rowsByType) {
        List<Feature> features = new ArrayList<>();
        for (FeatureItem set : component.getFeatureTemplate().getSetFeatureList()) {
            add(features, List.of(set), true, rowsByType);
        }
        for (FeatureItem[] joined : component.getFeatureTemplate().getFeatureList()) {
            add(features, List.of(joined), false, rowsByType);
        }
        return features;
    }

    /** A type of which training kept no value has no map, or an empty one. */
    private static void add(
            List<Feature> features, List<FeatureItem> parts, boolean isSet, List<Object2IntMap<String>> rowsByType) {
        int type = features.size();
        if (type < rowsByType.size()) {
            rowsByType.get(type).defaultReturnValue(NOT_KNOWN);
            features.add(new Feature(parts, isSet, rowsByType.get(type)));
        }
    }

    List<Feature> features() {
        return features;
    }

    float[] noScores() {
        return new float[labels.size()];
    }

    /** Adds the weights of a feature's value. */
    void add(int row, float[] scores) {
        if (row > NOT_KNOWN) {
            int end = row + 1 + 2 * rows[row];
            for (int i = row + 1; i < end; i += 2) {
                scores[rows[i]] += Float.intBitsToFloat(rows[i + 1]);
            }
        }
    }

    /** The first of the best. */
    String best(float[] scores) {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return labels.get(best);
    }
}
