package org.nuncio.coding.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * Multinomial logistic regression: how likely each class is for a place among the examples. Fitted by Nesterov's accelerated gradient descent on the mean
 * log-loss with an L2 penalty, always in the same order, so that the same examples give the same weights.
 *
 * @param mean of the examples, taken off before anything else: places of texts share a large common part
 * @param weights of the classes for each number of a place, and for the constant: {@code weights[number][class]}
 */
public record Softmax(float[] mean, float[][] weights) {
    /** What stands for 1 beside numbers that are mostly below 0.1: a larger constant would slow down the descent. */
    private static final float CONSTANT = 0.3f;

    /**
     * All that the weights depend on.
     *
     * @param places all of one length
     * @param classes of each place, from 0
     * @param count of classes
     * @param penalty the larger, the less the weights may say
     */
    public record Problem(List<float[]> places, int[] classes, int count, double penalty, int rounds) {}

    public static Softmax fit(Problem problem) {
        return fit(problem.places, problem.classes, problem.count, problem.penalty, problem.rounds);
    }

    private static Softmax fit(List<float[]> places, int[] classes, int count, double penalty, int rounds) {
        float[] mean = mean(places);
        float[][] inputs = places.stream().map(place -> centred(place, mean)).toArray(float[][]::new);
        float step = (float) (1 / (0.55 * curvature(inputs) + penalty));
        float[][] weights = new float[mean.length + 1][count];
        float[][] ahead = new float[mean.length + 1][count];
        double pace = 1;
        for (int round = 0; round < rounds; round++) {
            float[][] slope = slope(inputs, classes, ahead);
            double next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
            float push = (float) ((pace - 1) / next);
            pace = next;
            for (int i = 0; i <= mean.length; i++) {
                for (int c = 0; c < count; c++) {
                    float moved = ahead[i][c] - step * (slope[i][c] + (float) penalty * ahead[i][c]);
                    ahead[i][c] = moved + push * (moved - weights[i][c]);
                    weights[i][c] = moved;
                }
            }
        }
        return new Softmax(mean, weights);
    }

    /** The probability of each class, summing to 1. */
    double[] probabilities(float[] place) {
        return probabilities(centred(place, mean), weights);
    }

    private static double[] probabilities(float[] input, float[][] weights) {
        float[] scores = new float[weights[0].length];
        for (int i = 0; i < input.length; i++) {
            add(scores, weights[i], input[i]);
        }
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double[] p = new double[scores.length];
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.exp(scores[c] - highest);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }

    private static float[][] slope(float[][] inputs, int[] classes, float[][] weights) {
        float[][] slope = new float[weights.length][weights[0].length];
        float[] excess = new float[weights[0].length];
        for (int n = 0; n < inputs.length; n++) {
            double[] p = probabilities(inputs[n], weights);
            for (int c = 0; c < p.length; c++) {
                excess[c] = (float) ((p[c] - (c == classes[n] ? 1 : 0)) / inputs.length);
            }
            for (int i = 0; i < slope.length; i++) {
                add(slope[i], excess, inputs[n][i]);
            }
        }
        return slope;
    }

    /** The largest eigenvalue of the inputs' mean outer product, by power iteration. */
    private static double curvature(float[][] inputs) {
        float[] direction = new float[inputs[0].length];
        Arrays.fill(direction, 1);
        double length = 1;
        for (int round = 0; round < 20; round++) {
            float[] next = new float[direction.length];
            for (float[] input : inputs) {
                add(next, input, product(input, direction) / inputs.length);
            }
            length = Math.sqrt(product(next, next));
            for (int i = 0; i < next.length; i++) {
                direction[i] = (float) (next[i] / length);
            }
        }
        return length;
    }

    private static float[] mean(List<float[]> places) {
        float[] mean = new float[places.get(0).length];
        places.forEach(place -> add(mean, place, 1f / places.size()));
        return mean;
    }

    private static float[] centred(float[] place, float[] mean) {
        float[] centred = new float[place.length + 1];
        for (int i = 0; i < place.length; i++) {
            centred[i] = place[i] - mean[i];
        }
        centred[place.length] = CONSTANT;
        return centred;
    }

    static float product(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(float[] sum, float[] x, float factor) {
        for (int i = 0; i < x.length; i++) {
            sum[i] += factor * x[i];
        }
    }

    /** What stands for 1 beside the numbers of a place. */
    public static float constant() {
        return CONSTANT;
    }
}
