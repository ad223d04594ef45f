package org.nuncio.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.nuncio.text.Span;

/** Puts lines together to paragraphs: blank lines part them; lines that were wrapped at a width belong together; otherwise each line is its own. */
final class Blocks {
    private static final int WIDEST_WRAP = 140;
    private static final int NARROWEST_WRAP = 45;
    private static final int FEW = 10;
    private static final int LONGEST_WORD = 40;
    private static final int HEAD_LINES = 12;
    private static final double FULL = 0.87;
    private final String text;
    private final Predicate<String> standsAlone;
    private final List<Block> lines;
    private final int width;

    private Blocks(String text, Predicate<String> standsAlone) {
        this.text = text;
        this.standsAlone = standsAlone;
        this.lines = lines(text);
        this.width = width(lines);
    }

    /**
     * @param standsAlone lines that are never part of a paragraph: header lines, furniture
     * @return the paragraphs in the order of the text
     */
    static List<Block> of(String text, Predicate<String> standsAlone) {
        return new Blocks(text, standsAlone).join();
    }

    private List<Block> join() {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        Block last = null;
        boolean lastAlone = false;
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            boolean alone = alone(line);
            boolean parted = lastAlone || alone && i < HEAD_LINES && !startsLower(line);
            if (open != null && !parted && continues(last, line, alone)) {
                open = new Block(open.span().union(line.span()), open.afterBlank());
                alone = false;
            } else {
                if (open != null) {
                    blocks.add(open);
                }
                open = line;
            }
            last = line;
            lastAlone = alone;
        }
        if (open != null) {
            blocks.add(open);
        }
        return blocks;
    }

    /** A line within a wrapped sentence may look as if it stood alone. */
    private boolean continues(Block before, Block line, boolean alone) {
        if (line.afterBlank() || isBullet(line)) {
            return false;
        }
        boolean ended = before.span().length() > Block.LONGEST_LINE
                || Words.endsSentence(before.span().cut(text));
        boolean full = isFull(before, line);
        if (alone && (ended || !full)) {
            return false;
        }
        return full || !ended && startsLower(line);
    }

    /** Whether the next word would not have fitted on the line any more. */
    private boolean isFull(Block before, Block line) {
        if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
            return false;
        }
        int end = line.span().start();
        int limit = Math.min(line.span().end(), end + LONGEST_WORD);
        while (end < limit && text.charAt(end) != ' ') {
            end++;
        }
        return before.span().length() + 1 + end - line.span().start() > width * FULL;
    }

    private boolean startsLower(Block line) {
        return Character.isLowerCase(text.codePointAt(line.span().start()));
    }

    private boolean alone(Block line) {
        return line.isShort() && standsAlone.test(line.line(text));
    }

    private boolean isBullet(Block line) {
        int start = line.span().start();
        char first = text.charAt(start);
        return first == '•' || (first == '-' || first == '*') && text.startsWith(" ", start + 1);
    }

    /** The width that nine lines in ten keep to; of a few lines, all. */
    private static int width(List<Block> lines) {
        int[] lengths =
                lines.stream().mapToInt(line -> line.span().length()).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length < FEW ? lengths.length - 1 : lengths.length * 9 / 10];
    }

    private static List<Block> lines(String text) {
        List<Block> lines = new ArrayList<>();
        boolean blank = false;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span span = strip(text, start, end);
            if (span.length() > 0) {
                lines.add(new Block(span, blank));
            }
            blank = span.length() == 0;
            start = end + 1;
        }
        return lines;
    }

    private static Span strip(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }
}
