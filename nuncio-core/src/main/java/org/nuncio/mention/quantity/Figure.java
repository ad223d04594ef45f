package org.nuncio.mention.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number as written, from its first to its last token: {@code 100,000}, {@code half a million}, {@code 20 to 30}, {@code several dozen}.
 *
 * @param low the number, or the lower of a range
 * @param high the number, or the higher of a range
 * @param vague the words of a number that only tells its order, {@code several dozen}, {@code hundreds}; else empty
 * @param currency ISO 4217 code of a sign before the number, or null
 */
record Figure(
        int first,
        int last,
        double low,
        double high,
        String vague,
        @Nullable String currency) {

    boolean isRange() {
        return low < high;
    }

    boolean isVague() {
        return !vague.isEmpty();
    }

    Figure from(int newFirst, @Nullable String newCurrency) {
        return new Figure(newFirst, last, low, high, vague, newCurrency);
    }
}
