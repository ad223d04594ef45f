package org.nuncio.article;

import org.nuncio.text.Span;

/**
 * A paragraph as it stands in the file: one line, or several that were wrapped.
 *
 * @param span from its first to its last visible character
 * @param afterBlank whether a blank line stands before it
 */
record Block(Span span, boolean afterBlank) {
    /** What is longer is no line of a page's furniture and no title. */
    static final int LONGEST_LINE = 2_000;

    boolean isShort() {
        return span.length() <= LONGEST_LINE;
    }

    /** Its words on one line with single spaces. */
    String line(String text) {
        return span.cut(text).replaceAll("\\s++", " ");
    }
}
