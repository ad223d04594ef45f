package org.nuncio.sentence.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What a word adds by itself to the scores around it, kept because most of the time would go into looking up its weights. When as many words are
 * kept as may be, all are forgotten: the common ones are soon back.
 */
final class WordSums {
    private final Map<Key, float[][]> known = new ConcurrentHashMap<>();
    private final int most;

    /** @param most words that are kept */
    WordSums(int most) {
        this.most = most;
    }

    /** Words that share it have the same features by themselves. */
    record Key(long form, long tag, long lemma) {}

    /** @return some sums of scores, by where the word stands */
    float[][] of(Key key, Supplier<float[][]> sums) {
        float[][] kept = known.get(key);
        if (kept != null) {
            return kept;
        }
        if (known.size() >= most) {
            known.clear();
        }
        float[][] fresh = sums.get();
        known.put(key, fresh);
        return fresh;
    }
}
