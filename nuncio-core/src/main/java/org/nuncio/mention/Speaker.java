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
record Speaker(@Nullable Actor actor, @Nullable Span span, String source) {
    static final Speaker UNKNOWN = new Speaker(null, null, "unknown");

    boolean isKnown() {
        return actor != null || !source.equals("unknown");
    }
}
