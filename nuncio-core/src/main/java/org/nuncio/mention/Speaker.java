package org.nuncio.mention;

import org.jspecify.annotations.Nullable;
import org.nuncio.gazetteer.Actor;
import org.nuncio.text.Span;

/**
 * Who says something.
 *
 * @param actor null where nobody is named
 * @param span words that stand for the speaker, null where there are none
 * @param source as in {@link Statement}
 */
public record Speaker(@Nullable Actor actor, @Nullable Span span, String source) {
    private static final Speaker UNKNOWN = new Speaker(null, null, "unknown");

    public boolean isKnown() {
        return actor != null || !source.equals("unknown");
    }

    /** Of whom nothing is told. */
    public static Speaker unknown() {
        return UNKNOWN;
    }
}
