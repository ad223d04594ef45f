package org.nuncio.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuncio.text.MappedText;
import org.nuncio.text.Rewriter;
import org.nuncio.text.Span;

/** Parts the report from the page around it: furniture and credits go, paragraphs stay. */
final class Body {
    private static final int CREDIT_BLOCKS = 8;
    private static final int TEASER_WORDS = 20;
    private static final int BIOGRAPHY_WORDS = 80;
    private static final int LAST_BLOCKS = 6;
    private static final int SCRAP_WORDS = 12;
    private static final int FEWEST_SENTENCES = 3;
    private static final int PULLED_WORDS = 6;
    private static final int PULLED_NEAR = 40;
    private final String text;
    private final List<Span> kept = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();
    private final Set<String> reporters = new LinkedHashSet<>();

    private Body(String text) {
        this.text = text;
    }

    static Body of(String text, List<Block> blocks) {
        Body body = new Body(text);
        body.dropFurniture(blocks);
        body.dropTail();
        body.dropCredits();
        body.dropTail();
        return body;
    }

    /** Paragraphs that stay, as spans of the text that came in. */
    List<Span> kept() {
        return List.copyOf(kept);
    }

    List<String> furniture() {
        return List.copyOf(furniture);
    }

    /** The sentences that say who wrote it, as written. */
    List<String> credits() {
        return List.copyOf(credits);
    }

    List<String> reporters() {
        return List.copyOf(reporters);
    }

    /** The paragraphs that stay, one blank line between them, or none where there was none. */
    MappedText join(List<Span> paragraphs) {
        Rewriter out = new Rewriter(text);
        int end = 0;
        for (Span span : kept) {
            String between = text.substring(end, span.start());
            boolean line =
                    between.isBlank() && between.chars().filter(c -> c == '\n').count() < 2;
            out.replaceTo(span.start(), paragraphs.isEmpty() ? "" : line ? "\n" : "\n\n");
            int start = out.length();
            for (Span cut : Insertions.in(text, span)) {
                out.keepTo(cut.start());
                out.replaceTo(cut.end(), "");
            }
            out.keepTo(span.end());
            paragraphs.add(new Span(start, out.length()));
            end = span.end();
        }
        out.replaceTo(text.length(), "");
        return out.result();
    }

    private void dropFurniture(List<Block> blocks) {
        boolean teasers = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String line = block.isShort() ? block.line(text) : "";
            boolean listed = teasers && !line.isEmpty() && isTeaser(line);
            boolean biography = i > 0 && blocks.size() - i <= LAST_BLOCKS && isBiography(blocks.get(i - 1), line);
            if (listed || biography || Furniture.isFurniture(line) || isPulled(blocks, i)) {
                furniture.add(line);
                teasers = listed || Furniture.isListHeading(line);
            } else {
                teasers = false;
                keep(block.span());
            }
        }
    }

    /** A pull quote: words without a stop that stand in a longer paragraph nearby as well. */
    private boolean isPulled(List<Block> blocks, int i) {
        String line = blocks.get(i).isShort() ? blocks.get(i).line(text) : "";
        if (Words.endsSentence(line) || Words.of(line).size() < PULLED_WORDS) {
            return false;
        }
        String pulled = line.replaceAll("^[\"“”'‘’ ]+|[\"“”'‘’ …]+$", "");
        return blocks.subList(Math.max(0, i - PULLED_NEAR), Math.min(blocks.size(), i + PULLED_NEAR)).stream()
                .filter(block -> block != blocks.get(i))
                .map(block -> block.span().cut(text).replaceAll("\\s++", " "))
                .anyMatch(paragraph -> paragraph.length() > line.length() && paragraph.contains(pulled));
    }

    private void keep(Span span) {
        int tail = Furniture.gluedTail(text, span);
        int end = span.end() - tail;
        if (tail > 0) {
            furniture.add(new Span(end, span.end()).cut(text));
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        kept.add(new Span(span.start(), end));
        Insertions.in(text, new Span(span.start(), end))
                .forEach(cut -> furniture.add(cut.cut(text).strip()));
    }

    private void dropCredits() {
        for (int i = kept.size() - 1; i > 0 && i >= kept.size() - CREDIT_BLOCKS; i--) {
            Span span = kept.get(i);
            Span credits = Credits.tail(text, span);
            if (credits.length() > 0) {
                reporters.addAll(Credits.namesIn(text, credits));
                this.credits.add(0, credits.cut(text).replaceAll("\\s++", " "));
                kept.set(i, trimmed(span.start(), credits.start()));
            }
        }
        kept.removeIf(span -> span.length() == 0);
    }

    /** Scraps below a report whose paragraphs end like sentences: {@code "First seen at"}. */
    private void dropTail() {
        long sentences =
                kept.stream().filter(span -> Words.endsSentence(span.cut(text))).count();
        int last = kept.size() - 1;
        while (sentences >= FEWEST_SENTENCES && isScrap(kept.get(last))) {
            furniture.add(kept.remove(last).cut(text).replaceAll("\\s++", " "));
            last--;
        }
    }

    private boolean isScrap(Span span) {
        String line = span.length() > Block.LONGEST_LINE ? "" : span.cut(text);
        return !line.isEmpty()
                && !Words.endsSentence(line)
                && !line.endsWith(":")
                && Words.of(line).size() <= SCRAP_WORDS;
    }

    private Span trimmed(int start, int end) {
        int last = end;
        while (last > start && (Character.isWhitespace(text.charAt(last - 1)) || text.charAt(last - 1) == '(')) {
            last--;
        }
        return new Span(start, last);
    }

    private static boolean isTeaser(String line) {
        return !Words.endsSentence(line) && Words.of(line).size() <= TEASER_WORDS;
    }

    private boolean isBiography(Block before, String line) {
        return before.isShort()
                && Furniture.isAuthorHeading(before.line(text))
                && !line.isEmpty()
                && Words.of(line).size() <= BIOGRAPHY_WORDS;
    }
}
