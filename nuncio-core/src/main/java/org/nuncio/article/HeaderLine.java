package org.nuncio.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the head of a file: {@code "Date: 14 February 2022"}, {@code "By Jane Roe"}, {@code "Updated Feb. 15, 2022, 9:12 AM"}.
 *
 * @param value the words after the key, or the whole line where it has none
 */
record HeaderLine(Kind kind, String value) {
    private static final int LONGEST = 300;
    private static final int MOST_STAMP_WORDS = 14;
    private static final int LONGEST_OUTLET = 60;
    private static final int MOST_OUTLET_WORDS = 5;
    private static final Pattern STAMP =
            Pattern.compile("^(?i)(?:(?:first|last|originally) )?(?:published|posted|updated|modified)\\b");
    private static final Pattern YEAR_AT_END = Pattern.compile(",? \\(?\\d{4}\\)?$");
    private static final Pattern KEYED = Pattern.compile("^(?<key>[A-Za-z][A-Za-z -]{1,24}?)\\s?:\\s*(?<value>\\S.*)$");
    private static final Map<String, Kind> KEYS = Map.ofEntries(
            Map.entry("title", Kind.TITLE),
            Map.entry("headline", Kind.TITLE),
            Map.entry("date", Kind.PUBLISHED),
            Map.entry("dated", Kind.PUBLISHED),
            Map.entry("published", Kind.PUBLISHED),
            Map.entry("published on", Kind.PUBLISHED),
            Map.entry("published at", Kind.PUBLISHED),
            Map.entry("first published", Kind.PUBLISHED),
            Map.entry("publication date", Kind.PUBLISHED),
            Map.entry("date published", Kind.PUBLISHED),
            Map.entry("posted", Kind.PUBLISHED),
            Map.entry("posted on", Kind.PUBLISHED),
            Map.entry("issued", Kind.PUBLISHED),
            Map.entry("issued on", Kind.PUBLISHED),
            Map.entry("updated", Kind.UPDATED),
            Map.entry("updated on", Kind.UPDATED),
            Map.entry("last updated", Kind.UPDATED),
            Map.entry("last modified", Kind.UPDATED),
            Map.entry("modified", Kind.UPDATED),
            Map.entry("source", Kind.PUBLISHER),
            Map.entry("publisher", Kind.PUBLISHER),
            Map.entry("outlet", Kind.PUBLISHER),
            Map.entry("publication", Kind.PUBLISHER),
            Map.entry("newspaper", Kind.PUBLISHER),
            Map.entry("agency", Kind.PUBLISHER),
            Map.entry("by", Kind.BYLINE),
            Map.entry("byline", Kind.BYLINE),
            Map.entry("author", Kind.BYLINE),
            Map.entry("authors", Kind.BYLINE),
            Map.entry("reporter", Kind.BYLINE),
            Map.entry("written by", Kind.BYLINE),
            Map.entry("words", Kind.BYLINE),
            Map.entry("text", Kind.BYLINE),
            Map.entry("editor", Kind.OTHER),
            Map.entry("url", Kind.OTHER),
            Map.entry("link", Kind.OTHER),
            Map.entry("id", Kind.OTHER),
            Map.entry("language", Kind.OTHER),
            Map.entry("live blog", Kind.OTHER),
            Map.entry("section", Kind.OTHER),
            Map.entry("category", Kind.OTHER),
            Map.entry("tags", Kind.OTHER),
            Map.entry("keywords", Kind.OTHER),
            Map.entry("word count", Kind.OTHER));

    enum Kind {
        TITLE,
        PUBLISHED,
        UPDATED,
        PUBLISHER,
        BYLINE,
        OTHER
    }

    static Optional<HeaderLine> parse(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher keyed = KEYED.matcher(line);
        Kind kind = line.indexOf(':') > 0 && keyed.matches()
                ? KEYS.get(keyed.group("key").toLowerCase(Locale.ROOT))
                : null;
        if (kind != null && holds(kind, keyed.group("value"))) {
            return Optional.of(new HeaderLine(kind, keyed.group("value")));
        }
        if (Byline.parse(line).isPresent()) {
            return Optional.of(new HeaderLine(Kind.BYLINE, line));
        }
        if (isOutletLine(line)) {
            return Optional.of(new HeaderLine(Kind.PUBLISHER, line));
        }
        boolean stamp = STAMP.matcher(line).find()
                && DateReader.date(line).isPresent()
                && !Words.endsSentence(line)
                && Words.of(line).size() <= MOST_STAMP_WORDS;
        return stamp || DateReader.isDateLine(line) ? Optional.of(dateLine(line)) : Optional.empty();
    }

    /** {@code The Northport Courier}, {@code Example Wire, 2022}: capitals only, and a word that papers bear. */
    private static boolean isOutletLine(String line) {
        if (line.length() > LONGEST_OUTLET || !Words.startsUpper(line)) {
            return false;
        }
        List<String> words = Words.of(YEAR_AT_END.matcher(line).replaceFirst(""));
        boolean capitals = words.stream().allMatch(word -> Words.startsUpper(word) || word.matches("of|the|and|&"));
        return words.size() > 1
                && words.size() <= MOST_OUTLET_WORDS
                && capitals
                && Byline.isOutlet(words.get(words.size() - 1))
                && !Words.endsSentence(line);
    }

    /** A date that is no date, {@code 0001-01-01}, is still a date line; a title may say anything; the rest says little. */
    private static boolean holds(Kind kind, String value) {
        return switch (kind) {
            case TITLE, OTHER -> true;
            case PUBLISHED, UPDATED -> value.chars().anyMatch(Character::isDigit) && value.length() <= 80;
            case BYLINE -> Byline.people(value).isPresent();
            case PUBLISHER -> Words.of(value).size() <= 8;
        };
    }

    private static HeaderLine dateLine(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int published = Math.max(lower.indexOf("published"), lower.indexOf("posted"));
        boolean updated = lower.contains("updated") || lower.contains("modified");
        if (updated && published < 0) {
            return new HeaderLine(Kind.UPDATED, line);
        }
        // the day stands behind the word, or before it: "Monday, April 5, 1999 Published at 17:42"
        String stamp = line.substring(Math.max(0, published));
        return new HeaderLine(Kind.PUBLISHED, DateReader.date(stamp).isPresent() ? stamp : line);
    }
}
