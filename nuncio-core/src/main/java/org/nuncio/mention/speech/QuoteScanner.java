package org.nuncio.mention.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nuncio.text.Span;

/**
 * Pairs the quotation marks of each paragraph. Marks are read by their place rather than their shape where the two disagree: bad copies write closing marks as
 * opening ones and put blanks inside.
 */
final class QuoteScanner {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";
    private static final String SINGLE = "'‘’";
    private static final String STRAIGHT = "\"";

    private final String text;
    private final List<Span> paragraphs;
    private final List<Quote> quotes = new ArrayList<>();
    private int open = -1;
    private int depth;
    private int closing;
    private boolean single;
    private boolean continued;

    private QuoteScanner(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    static List<Quote> scan(String text, List<Span> paragraphs) {
        QuoteScanner scanner = new QuoteScanner(text, paragraphs);
        for (int p = 0; p < paragraphs.size(); p++) {
            scanner.paragraph(p);
        }
        return List.copyOf(scanner.quotes);
    }

    private void paragraph(int p) {
        Span span = paragraphs.get(p);
        open = -1;
        depth = 0;
        single = hasSingleQuotes(span);
        closing = (int) IntStream.range(span.start(), span.end())
                .filter(i -> isMark(text.charAt(i)) && looksClosing(i))
                .count();
        for (int i = span.start(); i < span.end(); i++) {
            if (isMark(text.charAt(i)) || single && isSingleMark(i)) {
                mark(p, i);
                closing -= isMark(text.charAt(i)) && looksClosing(i) ? 1 : 0;
            }
        }
        boolean goesOn = open >= 0 && p + 1 < paragraphs.size() && beginsWithMark(paragraphs.get(p + 1));
        if (open >= 0 && (goesOn || continued)) {
            add(p, span.end(), span.end());
        }
        continued = goesOn;
    }

    private static boolean isMark(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0;
    }

    /** Single marks count only where there are no double ones, and a sentence is closed by one. */
    private boolean hasSingleQuotes(Span paragraph) {
        boolean opens = false;
        boolean closes = false;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (isMark(text.charAt(i))) {
                return false;
            }
            boolean mark = isSingleMark(i);
            opens |= mark && looksOpening(i);
            closes |= mark && opens && looksClosing(i);
        }
        return closes;
    }

    /** Not an apostrophe: opens before a word, or closes beside a comma or a full stop. */
    private boolean isSingleMark(int i) {
        if (SINGLE.indexOf(text.charAt(i)) < 0 || i + 1 >= text.length()) {
            return SINGLE.indexOf(text.charAt(i)) >= 0 && i > 0 && ",.!?".indexOf(text.charAt(i - 1)) >= 0;
        }
        boolean beside = i > 0 && ",.!?".indexOf(text.charAt(i - 1)) >= 0 || ",.;".indexOf(text.charAt(i + 1)) >= 0;
        return looksOpening(i) && !Character.isDigit(text.charAt(i + 1)) || looksClosing(i) && beside;
    }

    private boolean beginsWithMark(Span paragraph) {
        return paragraph.length() > 0 && isMark(text.charAt(paragraph.start()));
    }

    private void mark(int p, int i) {
        if (open < 0) {
            if (!looksClosing(i)) {
                open = i;
            }
        } else if (!looksOpening(i)) {
            close(p, i);
        } else if (closing >= 2 && OPENING.indexOf(text.charAt(i)) >= 0) {
            depth++; // a quote within the quote
        } else {
            open = i; // the mark before was never closed
        }
    }

    private void close(int p, int i) {
        if (depth > 0) {
            depth--;
        } else {
            add(p, i, i + 1);
            open = -1;
        }
    }

    /** A mark between a blank and a word. */
    private boolean looksOpening(int i) {
        return (i == 0 || isBlank(i - 1) || "([—–".indexOf(text.charAt(i - 1)) >= 0)
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** A mark between a word or its full stop and a blank. */
    private boolean looksClosing(int i) {
        boolean after = i + 1 >= text.length() || isBlank(i + 1) || ".,;:!?)".indexOf(text.charAt(i + 1)) >= 0;
        return after && i > 0 && !isBlank(i - 1);
    }

    private boolean isBlank(int i) {
        return Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
    }

    private void add(int p, int end, int wholeEnd) {
        int from = open + 1;
        int to = end;
        while (from < to && isBlank(from)) {
            from++;
        }
        while (to > from && isBlank(to - 1)) {
            to--;
        }
        if (from < to) {
            quotes.add(new Quote(
                    new Span(from, to),
                    new Span(open, wholeEnd),
                    p,
                    continued && open == paragraphs.get(p).start()));
        }
    }
}
