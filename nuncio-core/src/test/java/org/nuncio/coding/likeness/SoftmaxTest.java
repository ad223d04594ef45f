package org.nuncio.coding.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
    private static final List<float[]> PLACES = List.of(
            new float[] {1, 0, 0},
            new float[] {0.9f, 0.1f, 0},
            new float[] {0, 1, 0},
            new float[] {0.1f, 0.9f, 0},
            new float[] {0, 0, 1},
            new float[] {0, 0.1f, 0.9f});
    private static final int[] CLASSES = {0, 0, 1, 1, 2, 2};

    @Test
    void probabilitiesSumToOne() {
        double[] p = Softmax.fit(new Softmax.Problem(PLACES, CLASSES, 3, 1e-3, 50))
                .probabilities(new float[] {0.3f, 0.3f, 0.4f});
        assertThat(p[0] + p[1] + p[2]).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void whatWasLearntIsKnown() {
        Softmax softmax = Softmax.fit(new Softmax.Problem(PLACES, CLASSES, 3, 1e-4, 200));
        for (int i = 0; i < CLASSES.length; i++) {
            assertThat(softmax.probabilities(PLACES.get(i))[CLASSES[i]]).isGreaterThan(0.8);
        }
    }

    @Test
    void aHeavyPenaltySaysNothing() {
        double[] p =
                Softmax.fit(new Softmax.Problem(PLACES, CLASSES, 3, 100, 50)).probabilities(new float[] {1, 0, 0});
        assertThat(p[0]).isBetween(0.3, 0.36);
    }
}
