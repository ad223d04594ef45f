package org.nuncio.sentence.kernel;

import java.util.List;

/**
 * A linear model: for each value of each type of feature a row of weights, one for each label. Nine of ten weights are zero. Rows with few others
 * hold only those; rows with many are whole, because adding them up is then quicker.
 *
 * @param features by type
 * @param rows by type: for each value the start of its row, with {@link #WHOLE} added where it is whole
 * @param sparse how many weights, then a label and the bits of its weight for each
 * @param whole a weight for each label
 */
record Weights(List<String> labels, List<Feature> features, HashIndex[] rows, int[] sparse, float[] whole) {
    static final int WHOLE = 1 << 26;

    float[] noScores() {
        return new float[labels.size()];
    }

    /** Adds the weights of a value, of which there are none where training kept no such value. */
    void add(int type, long value, float[] scores) {
        int row = rows[type].get(value);
        if (row >= WHOLE) {
            addWhole(row - WHOLE, scores);
        } else if (row != HashIndex.NONE) {
            int end = row + 1 + 2 * sparse[row];
            for (int i = row + 1; i < end; i += 2) {
                scores[sparse[i]] += Float.intBitsToFloat(sparse[i + 1]);
            }
        }
    }

    private void addWhole(int start, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += whole[start + label];
        }
    }

    /** Adds one to the other. */
    static void addAll(float[] more, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += more[label];
        }
    }
}
