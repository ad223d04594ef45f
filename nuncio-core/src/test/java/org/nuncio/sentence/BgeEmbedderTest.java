package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class BgeEmbedderTest {
    private final SentenceEmbedder embedder = new BgeEmbedder();

    private double likeness(String a, String b) {
        float[] x = embedder.embed(a);
        float[] y = embedder.embed(b);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    @Test
    void aTextIsMostLikeItself() {
        assertThat(likeness("Country A shelled Country B.", "Country A shelled Country B."))
                .isBetween(0.999, 1.001);
    }

    @Test
    void textsOfLikeMeaningLieNear() {
        String shelled = "Country A shelled a town of Country B.";
        assertThat(likeness(shelled, "Country A fired rockets at Country B."))
                .isGreaterThan(likeness(shelled, "Country A signed a treaty with Country B."));
    }

    @Test
    void capitalsAndAccentsDoNotMatter() {
        assertThat(likeness("Emigres of COUNTRY A", "émigrés of Country A")).isGreaterThan(0.999);
    }

    @Test
    void aLongTextIsCut() {
        assertThat(embedder.embed("words and more words ".repeat(500))).hasSize(BgeEmbedder.DIMENSIONS);
    }
}
