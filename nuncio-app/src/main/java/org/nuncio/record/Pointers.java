package org.nuncio.record;

import org.jspecify.annotations.Nullable;

/** Where the words of a claim's slots stand in the article; null where a slot is empty, or no words of the article fill it. */
public record Pointers(
        @Nullable Stretch date,
        @Nullable Stretch place,
        @Nullable Stretch condition,
        @Nullable Stretch source) {
    public static final Pointers NONE = new Pointers(null, null, null, null);

    /** Half-open, in code points of the article's text. */
    public record Stretch(int start, int end) {}
}
