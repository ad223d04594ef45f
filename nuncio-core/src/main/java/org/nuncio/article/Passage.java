package org.nuncio.article;

import java.util.List;
import org.nuncio.text.Span;

/**
 * The sentence in which words of a report stand, as one quotes it: from the paragraph around them, found by its marks alone, so without a language model. What
 * is longer than {@value #LONGEST} units is cut, with … at the end that is.
 */
public final class Passage {
    private static final int LONGEST = 600;
    private static final int ROOM = 240;

    private Passage() {}

    /**
     * @param text of an article, or a stretch of it
     * @param words a stretch of the text in UTF-16 units
     * @return on one line; more than one sentence where the words go over the end of one
     */
    public static String around(String text, Span words) {
        Span paragraph = paragraph(text, words);
        int start = paragraph.start();
        int end = paragraph.end();
        List<Span> sentences = RoughSentences.in(text, paragraph);
        for (Span sentence : sentences) {
            if (sentence.start() <= words.start()) {
                start = sentence.start();
            }
            if (sentence.end() >= words.end()) {
                end = sentence.end();
                break;
            }
        }
        return cut(text, new Span(start, Math.max(end, words.end())), words);
    }

    private static Span paragraph(String text, Span words) {
        int start = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
        int end = text.indexOf('\n', words.end());
        return new Span(Math.min(start, words.start()), end < 0 ? text.length() : end);
    }

    private static String cut(String text, Span sentence, Span words) {
        if (sentence.length() <= LONGEST) {
            return line(sentence.cut(text));
        }
        int start = Math.max(sentence.start(), words.start() - ROOM);
        int end = Math.min(sentence.end(), Math.max(words.end(), start + LONGEST));
        start = start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
        end = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
        return (start > sentence.start() ? "…" : "")
                + line(text.substring(start, end))
                + (end < sentence.end() ? "…" : "");
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
