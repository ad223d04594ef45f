package org.nuncio.sentence.kernel;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link Weights} from one of the library's models. */
final class WeightsMaker {
    /** A row with more weights than one in so many labels is kept whole. */
    private static final int SPARSENESS = 4;

    private final List<String> labels;
    private final MajorVector dense;
    /** For each row of the library the number of ours. */
    private final int[] rows;

    private final int[] sparse;
    private final float[] whole;
    private int sparseEnd = 1;
    private int wholeEnd = 0;

    private WeightsMaker(List<String> labels, MajorVector dense) {
        this.labels = labels;
        this.dense = dense;
        this.rows = new int[dense.size() / labels.size()];
        int ints = sparseEnd;
        int floats = wholeEnd;
        for (int row = 0; row < rows.length; row++) {
            int weights = weights(row);
            ints += isWhole(weights) ? 0 : 1 + Weights.packed(weights) + weights;
            floats += isWhole(weights) ? labels.size() : 0;
        }
        if (labels.size() > Weights.MOST_LABELS || Math.max(ints, floats) > Weights.WHOLE) {
            throw new IllegalArgumentException(
                    "a model of " + labels.size() + " labels and " + ints + " numbers is too large");
        }
        this.sparse = new int[ints];
        this.whole = new float[floats];
    }

    /** @param map that of the model's own features, which it does not hand out */
    static Weights weights(OnlineComponent<NLPNode, ?> component, FeatureMap map) {
        List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
        MajorVector dense = component.getOptimizer().getWeightVector().getSparseWeightVector();
        WeightsMaker maker = new WeightsMaker(List.copyOf(labels), dense);
        maker.copy();
        List<Feature> features = features(component, map.getIndexMaps().size());
        HashIndex[] rows = new HashIndex[features.size()];
        for (int type = 0; type < rows.length; type++) {
            rows[type] = maker.index(map.getIndexMaps().get(type));
        }
        return new Weights(maker.labels, features, rows, maker.sparse, maker.whole);
    }

    /** A type of which training kept no value may have no map. */
    private static List<Feature> features(OnlineComponent<NLPNode, ?> component, int kept) {
        List<Feature> features = new ArrayList<>();
        for (FeatureItem set : component.getFeatureTemplate().getSetFeatureList()) {
            features.add(Feature.of(true, set));
        }
        for (FeatureItem[] joined : component.getFeatureTemplate().getFeatureList()) {
            features.add(Feature.of(false, joined));
        }
        return List.copyOf(features.subList(0, Math.min(kept, features.size())));
    }

    private float weight(int row, int label) {
        return dense.get(row * labels.size() + label);
    }

    private int weights(int row) {
        int weights = 0;
        for (int label = 0; label < labels.size(); label++) {
            weights += weight(row, label) == 0 ? 0 : 1;
        }
        return weights;
    }

    private boolean isWhole(int weights) {
        return weights * SPARSENESS > labels.size();
    }

    private void copy() {
        for (int row = 0; row < rows.length; row++) {
            int weights = weights(row);
            rows[row] = weights == 0 ? HashIndex.NONE : isWhole(weights) ? copyWhole(row) : copy(row, weights);
        }
    }

    private int copyWhole(int row) {
        int start = wholeEnd;
        for (int label = 0; label < labels.size(); label++) {
            whole[wholeEnd++] = weight(row, label);
        }
        return start + Weights.WHOLE;
    }

    private int copy(int row, int weights) {
        int start = sparseEnd;
        sparse[sparseEnd] = weights;
        int weightsStart = start + 1 + Weights.packed(weights);
        int copied = 0;
        for (int label = 0; label < labels.size(); label++) {
            if (weight(row, label) != 0) {
                sparse[start + 1 + (copied >> 2)] |= label << 8 * (copied & 3);
                sparse[weightsStart + copied++] = Float.floatToRawIntBits(weight(row, label));
            }
        }
        sparseEnd = weightsStart + weights;
        return start;
    }

    private HashIndex index(Object2IntMap<String> rowsOfType) {
        List<String> values = new ArrayList<>(rowsOfType.keySet());
        values.removeIf(value -> rowsOfType.getInt(value) >= rows.length || rows[rowsOfType.getInt(value)] == 0);
        values.sort(null); // the same index on every machine
        HashIndex index = HashIndex.forTexts(values.size());
        values.forEach(value -> index.put(Hashed.of(value).hash(), rows[rowsOfType.getInt(value)]));
        return index;
    }
}
