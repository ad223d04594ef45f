package org.nuncio.article.html;

import java.time.Duration;

/**
 * How much of a web page is worked through before it is refused.
 *
 * @param maxNodes a page with more elements and pieces of text is refused as {@code input.too-large}
 * @param maxDepth elements that are nested deeper are moved up to this depth
 * @param maxTime a page whose parsing takes longer is refused as {@code input.slow}
 */
public record PageCaps(int maxNodes, int maxDepth, Duration maxTime) {

    public PageCaps {
        if (maxNodes < 2 || maxDepth < 2) {
            throw new IllegalArgumentException("maxNodes: " + maxNodes + ", maxDepth: " + maxDepth);
        }
        if (maxTime.isNegative() || maxTime.isZero()) {
            throw new IllegalArgumentException("maxTime: " + maxTime);
        }
    }

    /** A million nodes, 500 deep, 30 seconds. */
    public static PageCaps defaults() {
        return new PageCaps(1_000_000, 500, Duration.ofSeconds(30));
    }
}
