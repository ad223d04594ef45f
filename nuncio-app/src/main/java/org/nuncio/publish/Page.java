package org.nuncio.publish;

import java.util.ArrayList;
import java.util.List;
import org.nuncio.publish.Style.Ink;

/** Lines of at most {@link #WIDTH} columns, with hanging indents and words set off by ink. */
final class Page {
    static final int WIDTH = 80;

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    /** Words in one ink. Control characters of a report never reach the terminal. */
    record Piece(String words, Ink ink) {
        Piece {
            words = words.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ");
        }

        static Piece of(String words) {
            return new Piece(words, Ink.NONE);
        }
    }

    private record Word(String letters, Ink ink) {
        int width() {
            return letters.codePointCount(0, letters.length());
        }
    }

    Page(Style style) {
        this.style = style;
    }

    /** A blank line, unless nothing or a blank line stands before. */
    void gap() {
        int end = text.length();
        if (end > 1 && text.charAt(end - 2) != '\n') {
            text.append('\n');
        }
    }

    void heading(String words) {
        gap();
        text.append(style.paint(Ink.HEADING, words)).append('\n');
    }

    /** Words wrapped at an indent. */
    void paragraph(int indent, List<Piece> pieces) {
        row("", indent, pieces);
    }

    /**
     * A label, two columns in, and words beside it that wrap at their own column; where the label leaves no room they begin on the next line.
     *
     * @param column where the words begin, from 0
     */
    void row(String label, int column, List<Piece> pieces) {
        String left = label.isEmpty() ? "" : "  " + label.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
        if (!label.isEmpty() && left.codePointCount(0, left.length()) >= column) {
            text.append(left).append('\n');
            left = "";
        }
        text.append(left).append(" ".repeat(column - left.codePointCount(0, left.length())));
        int at = column;
        Ink ink = Ink.NONE;
        StringBuilder run = new StringBuilder();
        for (Word word : words(pieces, WIDTH - column)) {
            boolean first = at == column;
            if (!first && at + 1 + word.width() > WIDTH) {
                flush(run, ink);
                text.append('\n').append(" ".repeat(column));
                at = column;
                first = true;
            }
            if (word.ink() != ink) {
                flush(run, ink);
                text.append(first ? "" : " ");
                ink = word.ink();
            } else {
                run.append(first ? "" : " ");
            }
            run.append(word.letters());
            at += word.width() + (first ? 0 : 1);
        }
        flush(run, ink);
        text.append('\n');
    }

    private void flush(StringBuilder run, Ink ink) {
        if (!run.isEmpty()) {
            text.append(style.paint(ink, run.toString()));
            run.setLength(0);
        }
    }

    /** A word that is wider than the column is cut into parts that fit. */
    private static List<Word> words(List<Piece> pieces, int width) {
        List<Word> words = new ArrayList<>();
        for (Piece piece : pieces) {
            for (String letters : piece.words().strip().split(" ")) {
                String rest = letters;
                while (rest.codePointCount(0, rest.length()) > width) {
                    int cut = rest.offsetByCodePoints(0, width);
                    words.add(new Word(rest.substring(0, cut), piece.ink()));
                    rest = rest.substring(cut);
                }
                if (!rest.isEmpty()) {
                    words.add(new Word(rest, piece.ink()));
                }
            }
        }
        return words;
    }

    String text() {
        return text.toString();
    }
}
