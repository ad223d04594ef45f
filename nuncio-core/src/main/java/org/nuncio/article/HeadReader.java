package org.nuncio.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Span;

/** Reads title, dates, publisher and bylines from the first lines of a file, up to the first sentence of the report. */
final class HeadReader {
    private static final int MOST_BLOCKS = 20;
    private static final int MOST_DECKS = 2;
    private static final int LONGEST_TITLE = 250;
    private static final int LABEL_WORDS = 2;
    private static final int MOST_BETWEEN = 3;
    private static final int SHORTEST_BODY = 60;
    private static final int TITLE_WORDS = 4;
    private final String text;
    private final List<Block> blocks;
    private final List<Block> taken = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private @Nullable String title;
    private @Nullable LocalDate published;
    private @Nullable LocalDate updated;
    private @Nullable String ambiguous;
    private @Nullable String publisher;
    private @Nullable String filed;
    private OptionalInt year = OptionalInt.empty();
    private int decks;

    private HeadReader(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    static Head read(String text, List<Block> blocks) {
        return new HeadReader(text, blocks).read();
    }

    /** Reads the lines below a title that is known already. */
    static Head below(@Nullable String title, String text, List<Block> blocks) {
        HeadReader reader = new HeadReader(text, blocks);
        reader.title = title;
        return reader.read();
    }

    private Head read() {
        int last = Math.min(blocks.size(), MOST_BLOCKS);
        int start = reportStart(last);
        int datelineOnly = start >= 0 && isDatelineOnly(blocks.get(start)) ? start : -1;
        for (int i = 0;
                i < last && (i != start || i == datelineOnly) && blocks.get(i).isShort();
                i++) {
            Block block = blocks.get(i);
            String line = block.line(text);
            if (i == datelineOnly) {
                continue;
            }
            if (!isOutletTitle(line, i) && takeHeader(line) || takeName(line, i)) {
                taken.add(block);
            } else if (Furniture.isFurniture(line)
                    || i > 0 && Furniture.isCaptionHeading(blocks.get(i - 1).line(text)) && !Words.endsSentence(line)) {
                takeFurniture(block, line);
            } else if (start < i && isBody(line) || !takePlain(block, line, i, start)) {
                break;
            }
        }
        return new Head(
                title,
                published == null ? updated : published,
                "header",
                year,
                ambiguous,
                publisher,
                bylines,
                filed,
                taken,
                furniture);
    }

    /** The first block that begins with a dateline where no sentence stands before it, or -1. */
    private int reportStart(int last) {
        for (int i = 0; i < last; i++) {
            Span span = blocks.get(i).span();
            String line = new Block(
                            new Span(span.start(), Math.min(span.end(), span.start() + Block.LONGEST_LINE)), false)
                    .line(text);
            boolean sentence = line.length() >= SHORTEST_BODY && Words.endsSentence(line)
                    || !blocks.get(i).isShort();
            if (HeaderLine.parse(line).isEmpty()
                    && !Masthead.is(line)
                    && DatelineReader.at(line)
                            .filter(found -> found.firm() || sentence)
                            .isPresent()) {
                return i;
            }
            if (sentence) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code Northport, Wednesday, February 9, 2022} on a line of its own: it stays, and header lines may follow. */
    private boolean isDatelineOnly(Block block) {
        String line = block.isShort() ? block.line(text) : "";
        return DatelineReader.at(line)
                .filter(found -> found.end() == line.length())
                .isPresent();
    }

    private void takeFurniture(Block block, String line) {
        taken.add(block);
        furniture.add(line);
    }

    /** {@code By Jane Roe | 14 February 2022} is two header lines in one. */
    private boolean takeHeader(String line) {
        Optional<List<HeaderLine>> masthead = Masthead.of(line, title == null);
        if (masthead.isPresent()) {
            masthead.get().forEach(this::take);
            return true;
        }
        List<Optional<HeaderLine>> pieces =
                Stream.of(line.split("\\s*[|•·]\\s*")).map(HeaderLine::parse).toList();
        if (!pieces.isEmpty() && pieces.stream().allMatch(Optional::isPresent)) {
            pieces.forEach(piece -> take(piece.get()));
            return true;
        }
        Optional<HeaderLine> whole = HeaderLine.parse(line);
        whole.ifPresent(this::take);
        return whole.isPresent();
    }

    /** Names without {@code By} below the title or a header line: {@code Jane Roe}, {@code AFP}; and {@code and Max Poe} below a byline. */
    private boolean takeName(String line, int i) {
        if (title == null || i == 0) {
            return false;
        }
        if (line.startsWith("and ") && !bylines.isEmpty() && Words.of(line).size() <= TITLE_WORDS) {
            Optional<Byline> more = Byline.people(line.substring("and ".length()));
            more.ifPresent(this::take);
            return more.isPresent();
        }
        Optional<NameLine.Found> found = isBelowHeader(i) ? names(line, i) : Optional.empty();
        found.ifPresent(names -> {
            take(names.reporters());
            filed = filed == null ? names.filed() : filed;
        });
        return found.isPresent();
    }

    private boolean isBelowHeader(int i) {
        Block above = blocks.get(i - 1);
        return i + 1 < blocks.size() && (taken.contains(above) || isDatelineOnly(above));
    }

    /** What shows by itself that it names reporters or outlet; bare names where header lines stand beside them. */
    private Optional<NameLine.Found> names(String line, int i) {
        String next = blocks.get(i + 1).isShort() ? blocks.get(i + 1).line(text) : "";
        boolean beside = HeaderLine.parse(next).isPresent() || Masthead.is(next) || taken.size() > 1;
        return NameLine.of(line).filter(found -> found.firm() || beside);
    }

    private void take(HeaderLine line) {
        switch (line.kind()) {
            case TITLE -> title = title == null ? line.value() : title;
            case PUBLISHED -> {
                published = published == null ? date(line.value()) : published;
                takeNames(line.value());
            }
            case UPDATED -> {
                updated = updated == null ? date(line.value()) : updated;
                takeNames(line.value());
            }
            case PUBLISHER -> {
                year = year.isEmpty() ? DateReader.year(line.value()) : year;
                publisher = line.value().replaceFirst(",? \\(?\\d{4}\\)?$", "");
            }
            case BYLINE -> {
                filed = filed == null ? NameLine.filed(line) : filed;
                Byline.parse(line.value())
                        .or(() -> NameLine.of(line.value()).map(NameLine.Found::reporters))
                        .or(() -> Byline.people(line.value()))
                        .ifPresent(this::take);
            }
            case OTHER -> furniture.add(line.value());
        }
    }

    /** {@code Posted February 12, 2022 by Jane Roe}. */
    private void takeNames(String stamp) {
        int by = stamp.indexOf(" by ");
        if (by >= 0) {
            Byline.parse(stamp.substring(by + 1)).ifPresent(this::take);
        }
    }

    /** A first line that reads like the name of a paper is a title, unless the title follows: {@code Storm batters Evening Post}. */
    private boolean isOutletTitle(String line, int i) {
        boolean first = title == null
                && HeaderLine.parse(line)
                        .filter(header -> header.kind() == HeaderLine.Kind.PUBLISHER
                                && header.value().equals(line))
                        .isPresent();
        return first && i + 1 < blocks.size() && !isHeadline(blocks.get(i + 1));
    }

    private void take(Byline byline) {
        byline.names().stream().filter(name -> !bylines.contains(name)).forEach(bylines::add);
        publisher = publisher == null ? byline.outlet() : publisher;
    }

    private @Nullable LocalDate date(String words) {
        if (DateReader.isAmbiguous(words)) {
            ambiguous = words;
        }
        year = year.isEmpty() ? DateReader.year(words) : year;
        return DateReader.date(words).orElse(null);
    }

    /** Takes a title, passes over the lines between title and report; false where the report has begun. */
    private boolean takePlain(Block block, String line, int i, int start) {
        boolean more = i + 1 < blocks.size();
        if (title == null && decks == 0 && more) {
            if (isSectionLabel(line, i)) {
                takeFurniture(block, line);
            } else {
                taken.add(block);
                title = line;
            }
            return true;
        }
        if (i < start) {
            takeFurniture(block, line);
            return true;
        }
        if (line.equalsIgnoreCase(title)) {
            taken.add(block);
            return true;
        }
        return ++decks <= MOST_DECKS;
    }

    /** {@code World} above the headline, header lines between them or not. */
    private boolean isSectionLabel(String line, int i) {
        int next = i + 1;
        while (next < blocks.size() - 1 && next <= i + MOST_BETWEEN && isBetween(blocks.get(next))) {
            next++;
        }
        return Words.of(line).size() <= LABEL_WORDS && isHeadline(blocks.get(next));
    }

    private boolean isBetween(Block block) {
        String line = block.isShort() ? block.line(text) : "";
        return HeaderLine.parse(line).isPresent() || Masthead.is(line) || Furniture.isFurniture(line);
    }

    private boolean isHeadline(Block block) {
        String line = block.isShort() ? block.line(text) : ".";
        return Words.of(line).size() >= TITLE_WORDS
                && !isBody(line)
                && HeaderLine.parse(line).isEmpty()
                && !Masthead.is(line)
                && !Furniture.isFurniture(line);
    }

    private static boolean isBody(String line) {
        boolean sentence = line.endsWith(".") ? !line.matches(".*\\b(?:\\p{Lu}\\.)+$") : line.length() > LONGEST_TITLE;
        return sentence
                || line.endsWith(".”")
                || line.endsWith(".\"")
                || line.endsWith(":")
                || DatelineReader.at(line).filter(DatelineReader.Found::firm).isPresent();
    }
}
