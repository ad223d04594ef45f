package org.nuncio.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.article.HeaderLine.Kind;

/**
 * Takes apart a line of the head that holds a day and, beside it, publisher or authors: {@code "The Tidewater Post, December 5, 2010"}, {@code "By Jane Doe — March 7, 2022"},
 * {@code "Reuters | Updated 8 Mar 2022 14:20 GMT"}. A line that holds any other word is none, so that no sentence is.
 */
final class Masthead {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 26;
    private static final int MOST_NAME_WORDS = 6;
    private static final int MOST_DATES = 4;
    private static final String CLOCK =
            "(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\b\\.?)(?:\\s*\\(?(?:(?-i:[A-Z]{1,5}(?:[+-]\\d{1,2})?)|[+-]\\d{2}:?\\d{2}|local(?: time)?|hrs)\\)?(?![\\p{L}]))?";
    private static final String KEY =
            "(?:(?:first |(?:page )?last |originally )?(?:published|publish|posted|updated|update|modified|issued|created|date|release[d]?)(?: date)?(?: (?:on|at))?\\s*:?\\s*)";
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?<![\\p{L}])" + KEY + ")?(?:(?:on|at) )?(?:(?<![\\d])" + CLOCK + "\\s*[,|·–—-]?\\s*(?:on )?)?"
                    + "(?:(?<![\\p{L}])(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?(?:the )?$",
            Pattern.CASE_INSENSITIVE);
    /** The clock, once more for readers at home: {@code 17:42 GMT 18:42 UK}; the weekday that some write last. */
    private static final Pattern AFTER = Pattern.compile(
            "^(?:T?\\s*[,|/·–—-]?\\s*(?:at )?\\(?" + CLOCK + "\\)?(?:\\s+" + CLOCK
                    + ")?|, (?:mon|tues|wednes|thurs|fri|satur|sun)day(?![\\p{L}]))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STRONG = Pattern.compile("\\s*[|•·/;]\\s*|\\s+[—–-]+\\s+|\\s*—\\s*");
    private static final String MARKS = "[\\s|•·,;:/()\\[\\]—–-]+";
    private static final Pattern TRIM = Pattern.compile("^" + MARKS + "|" + MARKS + "$");
    private static final Pattern COMMA = Pattern.compile("(?:^|\\p{L}),\\s*$|^\\s*,");
    private static final Pattern SITE = Pattern.compile("(?:[\\p{L}\\d-]+\\.)+(?:com|org|net|info|news|co\\.uk|tv)");
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)by|from|in|\\d{1,2} min(?:ute)?s? read|(?:updated|published)(?: (?:at )?" + CLOCK + ")?");
    private static final Pattern IN_SECTION = Pattern.compile("(?i)(?:from|in) the section [\\p{L}& ]{2,30}");
    private static final Pattern PAGE = Pattern.compile("(?i)(?:section [a-z]\\W+)?(?:pages?|pp?\\.) ?[a-z]?\\d{1,3}");
    private static final Pattern TITLED =
            Pattern.compile("(?<title>\\p{Lu}[^|•·]*[^|•·.!?\\s])\\s*[|•·]\\s*(?<rest>.+)");
    private static final Pattern CLOCK_THERE = Pattern.compile("\\d{1,2}[:.]\\d{2}(?!\\d)");
    /** The town of a paper behind its name: {@code Sunday Clarion, Northport}. */
    private static final Pattern TOWN = Pattern.compile(",\\s*\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}$");
    /** What papers are called and people are not, or not often enough to tell a reporter by it. */
    private static final Set<String> PAPERS = Set.of(
            "clarion",
            "sun",
            "star",
            "nation",
            "citizen",
            "tidings",
            "leader",
            "messenger",
            "advocate",
            "beacon",
            "banner",
            "vanguard",
            "statesman",
            "pioneer",
            "gleaner",
            "telegram",
            "intelligencer",
            "spectator",
            "world",
            "age",
            "eagle",
            "bee",
            "meridian",
            "correspondent");

    private static final int SHORTEST_TOWN = 6;
    private static final Pattern WHERE = Pattern.compile("(?<=\\p{L}) \\(\\p{Lu}[\\p{L} .]{1,30}\\)?$");
    private static final int FEWEST_TITLE_WORDS = 4;
    private static final Set<String> SECTIONS = Set.of(
            "world",
            "news",
            "politics",
            "europe",
            "africa",
            "asia",
            "americas",
            "middle east",
            "opinion",
            "business",
            "international",
            "national",
            "local",
            "us",
            "uk",
            "us news",
            "uk news",
            "world news",
            "security",
            "conflict",
            "analysis",
            "latin america",
            "breaking news",
            "top news",
            "latest news");

    private static final Set<String> SMALL = Set.of(
            "of",
            "the",
            "and",
            "for",
            "in",
            "by",
            "with",
            "at",
            "de",
            "da",
            "di",
            "del",
            "der",
            "van",
            "von",
            "la",
            "le",
            "el",
            "al",
            "bin",
            "ibn",
            "staff",
            "writer",
            "correspondent",
            "editor");

    private final List<HeaderLine> lines = new ArrayList<>();
    private boolean timed;

    private Masthead() {}

    /** @param above whether the line stands above the headline, where papers have their names and reporters do not */
    static Optional<List<HeaderLine>> of(String whole, boolean above) {
        String line = DateReader.withoutOtherCalendar(whole);
        if (line.length() > LONGEST || Words.of(line).size() > MOST_WORDS) {
            return Optional.empty();
        }
        Matcher titled = TITLED.matcher(line);
        if (above && titled.matches() && Words.of(titled.group("title")).size() >= FEWEST_TITLE_WORDS) {
            Optional<List<HeaderLine>> rest = rest(titled.group("rest"));
            if (rest.isPresent()) {
                List<HeaderLine> all = new ArrayList<>(rest.get());
                all.add(0, new HeaderLine(Kind.TITLE, titled.group("title").strip()));
                return Optional.of(all);
            }
        }
        Masthead masthead = new Masthead();
        boolean read = masthead.read(line, above);
        boolean said = masthead.lines.stream().anyMatch(l -> l.kind() != Kind.PUBLISHED && l.kind() != Kind.UPDATED);
        return read && said ? Optional.of(List.copyOf(masthead.lines)) : Optional.empty();
    }

    private static Optional<List<HeaderLine>> rest(String words) {
        return DateReader.isDateLine(words)
                ? Optional.of(List.of(new HeaderLine(Kind.PUBLISHED, words)))
                : of(words, false);
    }

    static boolean is(String line) {
        return of(line, false).isPresent();
    }

    private boolean read(String line, boolean above) {
        timed = CLOCK_THERE.matcher(line).find();
        String rest = line;
        for (int dates = 0; dates < MOST_DATES; dates++) {
            Optional<DateReader.Place> date = DateReader.place(rest);
            if (date.isEmpty()) {
                return dates > 0 && pieces(rest, above, false);
            }
            Matcher before = BEFORE.matcher(rest.substring(0, date.get().start()));
            int start = before.find() ? before.start() : date.get().start();
            Matcher after = AFTER.matcher(rest.substring(date.get().end()));
            int end = date.get().end() + (after.find() ? after.end() : 0);
            String beside = rest.substring(0, start);
            boolean comma = COMMA.matcher(beside).find();
            if (!pieces(beside, above, comma)) {
                return false;
            }
            String stamp = rest.substring(start, end);
            boolean update = stamp.toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:update|modif).*");
            lines.add(new HeaderLine(update ? Kind.UPDATED : Kind.PUBLISHED, stamp.strip()));
            rest = rest.substring(end);
        }
        return false;
    }

    private boolean pieces(String words, boolean above, boolean comma) {
        for (String piece : STRONG.split(words)) {
            String name = TRIM.matcher(piece).replaceAll("");
            if (!name.isEmpty() && !EMPTY.matcher(name).matches() && !piece(name, above, comma)) {
                return false;
            }
        }
        return true;
    }

    private boolean piece(String piece, boolean above, boolean comma) {
        String words = withoutTown(WHERE.matcher(piece).replaceFirst(""));
        if (words.indexOf('(') >= 0 || words.indexOf(')') >= 0) {
            return false;
        }
        Optional<HeaderLine> keyed = words.indexOf(':') > 0 ? HeaderLine.parse(words) : Optional.empty();
        if (keyed.isPresent()) {
            lines.add(keyed.get());
            return true;
        }
        if (SECTIONS.contains(words.toLowerCase(Locale.ROOT))
                || PAGE.matcher(words).matches()
                || IN_SECTION.matcher(words).matches()
                || Furniture.isFurniture(words)) {
            lines.add(new HeaderLine(Kind.OTHER, words));
            return true;
        }
        if (Words.of(words).stream().anyMatch(Masthead::isCommon)) {
            return false;
        }
        String who = words.replaceFirst("^(?:From|from|In|Source) (?=\\p{Lu})", "");
        if (isPaper(who)) {
            // a lone word before it, as in "SUDMARK | The Tidewater Post", is where the paper is
            boolean known = lines.stream()
                    .anyMatch(line -> line.kind() == Kind.PUBLISHER
                            && (isPaper(line.value()) || Words.of(who).size() == 1));
            if (!known) {
                lines.add(new HeaderLine(Kind.PUBLISHER, who));
            }
            return true;
        }
        Optional<Byline> byline = Byline.parse(words)
                .or(() -> NameLine.of(words).filter(NameLine.Found::firm).map(NameLine.Found::reporters))
                .or(() -> Byline.people(words).filter(b -> b.outlet() != null));
        if (byline.isPresent()) {
            lines.add(new HeaderLine(Kind.BYLINE, words));
            return true;
        }
        if (isTown(words, comma)) {
            lines.add(new HeaderLine(Kind.OTHER, words));
            return true;
        }
        boolean named = !comma && Byline.isName(words);
        if (named) {
            boolean paper = above || Words.of(words).size() == 1;
            lines.add(new HeaderLine(paper ? Kind.PUBLISHER : Kind.BYLINE, words));
        }
        return named;
    }

    private static String withoutTown(String words) {
        String paper = TOWN.matcher(words).replaceFirst("");
        return isPaper(paper) ? paper : words;
    }

    /** Where the report was filed, beside a paper or a clock, which no dateline has: {@code NORTHPORT, March 7, 2022 01:40 IST}. */
    private boolean isTown(String words, boolean comma) {
        boolean capitals = words.length() >= SHORTEST_TOWN && words.equals(words.toUpperCase(Locale.ROOT));
        boolean paper = lines.stream().anyMatch(line -> line.kind() == Kind.PUBLISHER);
        return Byline.isName(words)
                && (comma ? timed || paper : capitals && Words.of(words).size() == 1);
    }

    private static boolean isCommon(String word) {
        return Words.startsLower(word)
                && !SMALL.contains(word)
                && !word.startsWith("al-")
                && !SITE.matcher(word).matches();
    }

    /** {@code The Tidewater Post}, {@code BBC News}, {@code example.org}; no more than a name. */
    private static boolean isPaper(String words) {
        List<String> all = Words.of(words);
        boolean capitals = all.stream()
                .allMatch(word -> Words.startsUpper(word)
                        || word.matches("of|the|and|&|de|la|le|El|al")
                        || word.startsWith("al-"));
        return SITE.matcher(words).matches()
                || capitals
                        && all.size() <= MOST_NAME_WORDS
                        && !Words.endsSentence(words)
                        && words.indexOf(',') < 0
                        && (Byline.isOutlet(words)
                                || all.size() > 1 && PAPERS.contains(Words.bare(all.get(all.size() - 1)))
                                || words.startsWith("The ") && all.size() > 1)
                        && !words.startsWith("By ");
    }
}
