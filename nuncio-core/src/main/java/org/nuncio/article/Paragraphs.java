package org.nuncio.article;

import java.util.ArrayList;
import java.util.List;
import org.nuncio.text.Span;

/** Cuts paragraphs that are too long to read in one go: after a sentence, else between words, else anywhere. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Span> split(String text, Span paragraph, int most) {
        List<Span> parts = new ArrayList<>();
        int start = paragraph.start();
        while (paragraph.end() - start > most) {
            int end = cut(text, start, start + most);
            parts.add(new Span(start, end));
            start = end;
            while (start < paragraph.end() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        if (start < paragraph.end()) {
            parts.add(new Span(start, paragraph.end()));
        }
        return parts;
    }

    private static int cut(String text, int start, int limit) {
        int space = 0;
        for (int i = limit; i > start + 1; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                if (".!?".indexOf(text.charAt(i - 1)) >= 0
                        || "”\"".indexOf(text.charAt(i - 1)) >= 0 && ".!?".indexOf(text.charAt(i - 2)) >= 0) {
                    return i;
                }
                space = space == 0 ? i : space;
            }
        }
        if (space > 0) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
