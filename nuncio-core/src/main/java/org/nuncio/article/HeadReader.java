package org.nuncio.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads title, dates, publisher and bylines from the first lines of a file, up to the first sentence of the report. */
final class HeadReader {
  private static final int MOST_BLOCKS = 20;
  private static final int MOST_DECKS = 2;
  private static final int LONGEST_TITLE = 250;
  private static final int LABEL_WORDS = 2;
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
  private OptionalInt year = OptionalInt.empty();
  private int decks;

  private HeadReader(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  static Head read(String text, List<Block> blocks) {
    return new HeadReader(text, blocks).read();
  }

  private Head read() {
    int last = Math.min(blocks.size(), MOST_BLOCKS);
    for (int i = 0; i < last && blocks.get(i).isShort(); i++) {
      Block block = blocks.get(i);
      String line = block.line(text);
      if (!isOutletTitle(line, i) && takeHeader(line)) {
        taken.add(block);
      } else if (Furniture.isFurniture(line)) {
        taken.add(block);
        furniture.add(line);
      } else if (isBody(line) || !takePlain(block, line, i)) {
        break;
      }
    }
    return new Head(title, published == null ? updated : published, year, ambiguous, publisher, bylines, taken, furniture);
  }

  /** {@code By Jane Roe | 14 February 2022} is two header lines in one. */
  private boolean takeHeader(String line) {
    Optional<HeaderLine> whole = HeaderLine.parse(line);
    if (whole.isPresent()) {
      take(whole.get());
      return true;
    }
    List<Optional<HeaderLine>> pieces = List.of(line.split("\\s+[|•·]\\s+")).stream().map(HeaderLine::parse).toList();
    boolean all = pieces.size() > 1 && pieces.stream().allMatch(Optional::isPresent);
    if (all) {
      pieces.forEach(piece -> take(piece.get()));
    }
    return all;
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
      case BYLINE -> Byline.parse(line.value()).or(() -> Byline.people(line.value())).ifPresent(this::take);
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
    boolean first = title == null && HeaderLine.parse(line).filter(header -> header.kind() == HeaderLine.Kind.PUBLISHER && header.value().equals(line)).isPresent();
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
  private boolean takePlain(Block block, String line, int i) {
    boolean more = i + 1 < blocks.size();
    if (title == null && decks == 0 && more) {
      taken.add(block);
      if (isSectionLabel(line, blocks.get(i + 1))) {
        furniture.add(line);
      } else {
        title = line;
      }
      return true;
    }
    if (line.equalsIgnoreCase(title)) {
      taken.add(block);
      return true;
    }
    return ++decks <= MOST_DECKS;
  }

  /** {@code World} above the headline. */
  private boolean isSectionLabel(String line, Block next) {
    return Words.of(line).size() <= LABEL_WORDS && isHeadline(next);
  }

  private boolean isHeadline(Block block) {
    String line = block.isShort() ? block.line(text) : ".";
    return Words.of(line).size() >= TITLE_WORDS && !isBody(line) && HeaderLine.parse(line).isEmpty() && !Furniture.isFurniture(line);
  }

  private static boolean isBody(String line) {
    boolean sentence = line.endsWith(".") ? !line.matches(".*\\b(?:\\p{Lu}\\.)+$") : line.length() > LONGEST_TITLE;
    return sentence || line.endsWith(".”") || line.endsWith(".\"") || line.endsWith(":") || DatelineReader.at(line).filter(DatelineReader.Found::firm).isPresent();
  }
}
