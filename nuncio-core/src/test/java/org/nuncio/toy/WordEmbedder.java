package org.nuncio.toy;

import java.util.Locale;
import org.nuncio.sentence.SentenceEmbedder;

/** Texts are alike by the words that they share: a stand-in for a model. */
public final class WordEmbedder implements SentenceEmbedder {
    public static final int DIMENSIONS = 64;

    @Override
    public float[] embed(String text) {
        float[] place = new float[DIMENSIONS];
        place[0] = 0.01f;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            place[Math.floorMod(word.hashCode(), DIMENSIONS)] += 1;
        }
        double square = 0;
        for (float x : place) {
            square += x * x;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            place[i] = (float) (place[i] / Math.sqrt(square));
        }
        return place;
    }

    @Override
    public String version() {
        return "words-1";
    }
}
