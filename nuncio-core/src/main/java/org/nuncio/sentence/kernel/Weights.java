package org.nuncio.sentence.kernel;

import java.util.List;

/**
 * A linear model: for each value of each type of feature a row of weights, one for each label. Nine of ten weights are zero. Rows with few others
 * hold only those; rows with many are whole, because adding them up is then quicker.
 *
 * @param features by type
 * @param rows by type: for each value the start of its row, with {@link #WHOLE} added where it is whole
 * @param sparse how many weights, then their labels, four in a number, the first in the lowest byte, then the bits of the weights
 * @param whole a weight for each label
 */
record Weights(List<String> labels, List<Feature> features, HashIndex[] rows, int[] sparse, float[] whole) {
    static final int WHOLE = 1 << 26;
    static final int MOST_LABELS = 256;

    float[] noScores() {
        return new float[labels.size()];
    }

    /** The row of a value; {@link HashIndex#NONE} where training kept no such value. */
    int row(int type, long value) {
        return rows[type].get(value);
    }

    /** Adds the weights of a value. */
    void add(int type, long value, float[] scores) {
        add(row(type, value), scores);
    }

    /** Adds the weights of a row. */
    void add(int row, float[] scores) {
        if (row >= WHOLE) {
            addWhole(row - WHOLE, scores);
        } else if (row != HashIndex.NONE) {
            int count = sparse[row];
            int weight = row + 1 + packed(count);
            for (int i = 0; i < count; i++) {
                int label = sparse[row + 1 + (i >> 2)] >>> 8 * (i & 3) & 0xFF;
                scores[label] += Float.intBitsToFloat(sparse[weight + i]);
            }
        }
    }

    /** How many numbers hold so many labels. */
    static int packed(int labels) {
        return labels + 3 >> 2;
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
