package org.nuncio.record;

import org.jspecify.annotations.Nullable;

/**
 * A number in a claim: {@code more than 100,000 troops}.
 *
 * @param low null where there is no lower bound
 * @param start in code points of the article's text
 */
public record Figure(
        String role,
        String unit,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        String relation,
        String text,
        int start,
        int end) {}
