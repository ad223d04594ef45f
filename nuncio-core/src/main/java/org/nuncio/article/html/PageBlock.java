package org.nuncio.article.html;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, list item or cell of a page.
 *
 * @param text its words, white space put in order
 * @param words how many words
 * @param linked how many of its characters, white space aside, stand in links
 * @param chars all of its characters, white space aside
 * @param row its first text in the tree
 * @param box the row of the element that makes it a block
 * @param tag name of that element: {@code p}
 * @param part what it is where it does not belong to the report, or null
 */
record PageBlock(
        String text,
        int words,
        int linked,
        int chars,
        int row,
        int box,
        String tag,
        @Nullable Part part) {
    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_OF_SENTENCE = 4;

    PageBlock as(Part other) {
        return new PageBlock(text, words, linked, chars, row, box, tag, other);
    }

    double linkShare() {
        return chars == 0 ? 0 : (double) linked / chars;
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    String firstLine() {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Whether it reads like a paragraph of prose. */
    boolean isProse() {
        return linkShare() < 0.5
                && !isHeading()
                && (words >= FEWEST_OF_SENTENCE && Strings.endsSentence(text) || words >= 2 * FEWEST_WORDS);
    }
}
