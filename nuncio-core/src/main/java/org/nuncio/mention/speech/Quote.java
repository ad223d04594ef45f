package org.nuncio.mention.speech;

import org.nuncio.text.Span;

/**
 * Words between quotation marks.
 *
 * @param words without the marks and the blanks beside them
 * @param whole with the marks
 * @param paragraph position of its paragraph in the article
 * @param continued whether it goes on from a paragraph before that did not close its marks
 */
record Quote(Span words, Span whole, int paragraph, boolean continued) {

    /** A sentence or more, rather than a few words of one: it begins with a capital letter and ends as sentences or quoted sentences do. */
    boolean isSentence(String text) {
        char last = text.charAt(words.end() - 1);
        return Character.isUpperCase(text.charAt(words.start())) && ".,!?…".indexOf(last) >= 0;
    }

    /** Ends with a comma, as a sentence does before <i>she said</i>. */
    boolean endsInComma(String text) {
        return text.charAt(words.end() - 1) == ',';
    }

    int length(String text) {
        return words.cut(text).split("\\s+").length;
    }
}
