package org.nuncio.sentence.kernel;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A text by its hash, a polynomial over its characters, so that two are joined without writing either down. The models know their features by such
 * hashes alone. That a feature is taken for another is less likely than one in a thousand million sentences, and would shift one score.
 *
 * @param power {@link #BASE} to the power of the text's length
 */
record Hashed(long hash, long power) {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final char JOINT = '_';

    static Hashed of(String text) {
        long hash = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i);
            power *= BASE;
        }
        return new Hashed(hash, power);
    }

    static Hashed[] all(Collection<String> texts) {
        return texts.stream().map(Hashed::of).toArray(Hashed[]::new);
    }

    /** The text of several, joined; null for none. */
    static @Nullable Hashed joined(Hashed[] texts) {
        Hashed joined = null;
        for (Hashed text : texts) {
            joined = joined == null ? text : new Hashed(text.after(joined.hash), joined.power * BASE * text.power);
        }
        return joined;
    }

    /** The hash of {@code left_this}, where {@code left} is given by its hash. */
    long after(long left) {
        return (left * BASE + JOINT) * power + hash;
    }
}
