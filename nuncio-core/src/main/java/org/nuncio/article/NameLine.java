package org.nuncio.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line between headline and report that names reporters, where they are, or the outlet, without {@code By}: {@code "Jane Roe, Sudmark"}, {@code "From Jane Roe, Sudmark,
 * with agency reports | The Tidewater Post"}, {@code "Jane Roe, Europe Correspondent"}, {@code "Staff and agencies"}. Every word of it is a name or one of the few words
 * of such lines, so that no sentence is one.
 */
final class NameLine {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 22;
    private static final int MOST_ROLE_WORDS = 5;
    private static final int MOST_PLACE_WORDS = 4;
    private static final Pattern SEGMENTS = Pattern.compile("\\s*[|•·;/]\\s*|\\s+[—–-]+\\s+");
    private static final Pattern JOINT = Pattern.compile("(?<comma>,)?\\s+(?<and>and|with|&)\\s+|\\s*,\\s*");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:[Ff]rom|FROM) (?=our\\b|\\p{Lu})|(?i:(?:additional )?reporting(?: by|:)|words(?: by|:)) )");
    private static final Pattern PLACED =
            Pattern.compile("^(?<who>.+?),? (?:in|at|(?:back|reports|reporting) from) (?:the )?(?<place>\\p{Lu}.*)$");
    private static final Pattern WHERE =
            Pattern.compile("^(?:(?:back|reports|reporting) )?(?:in|at|from) (?:the )?(?<place>\\p{Lu}.*)$");
    private static final Pattern INITIALS = Pattern.compile(".*\\b(?:\\p{Lu}\\.)+$");
    private static final Set<String> CREDITS = Set.of(
            "staff",
            "agency",
            "agencies",
            "report",
            "reports",
            "our",
            "own",
            "special",
            "foreign",
            "correspondent",
            "correspondents",
            "reporter",
            "reporters",
            "writer",
            "writers",
            "wire",
            "wires",
            "service",
            "services",
            "desk",
            "news",
            "web",
            "additional",
            "reporting");
    private static final Set<String> PLACE_STARTS = Set.of(
            "new",
            "san",
            "santa",
            "santo",
            "são",
            "los",
            "las",
            "el",
            "la",
            "port",
            "saint",
            "st",
            "fort",
            "cape",
            "tel",
            "addis",
            "buenos",
            "rio",
            "hong",
            "kuala",
            "phnom",
            "ho",
            "nur",
            "abu",
            "south",
            "north",
            "east",
            "west",
            "united",
            "mexico",
            "guatemala",
            "panama",
            "kuwait");

    private final List<String> names = new ArrayList<>();
    private @Nullable String outlet;
    private @Nullable String filed;
    private boolean marked;

    private NameLine() {}

    /**
     * @param reporters and their outlet
     * @param filed where the first of them is, or null
     * @param firm whether something beside bare names shows what the line is: a place, a role, an outlet, a word such as {@code agencies}
     */
    record Found(Byline reporters, @Nullable String filed, boolean firm) {}

    static Optional<Found> of(String line) {
        boolean sentence = Words.endsSentence(line) && !INITIALS.matcher(line).matches();
        if (line.length() > LONGEST || sentence || Words.of(line).size() > MOST_WORDS) {
            return Optional.empty();
        }
        NameLine reader = new NameLine();
        for (String segment : SEGMENTS.split(line)) {
            if (!reader.segment(segment.strip())) {
                return Optional.empty();
            }
        }
        boolean told = reader.marked || !reader.names.isEmpty();
        return told
                ? Optional.of(new Found(new Byline(reader.names, reader.outlet), reader.filed, reader.marked))
                : Optional.empty();
    }

    /** Where the first reporter of a byline is: {@code "By Jane Roe in Sudmark and Max Poe in Northport"} → Sudmark. */
    static @Nullable String filed(HeaderLine byline) {
        return of(byline.value().replaceFirst("^(?i:by) ", ""))
                .map(Found::filed)
                .orElse(null);
    }

    private boolean segment(String words) {
        Matcher lead = LEAD.matcher(words);
        boolean led = lead.find();
        String rest = led ? words.substring(lead.end()) : words;
        marked |= led;
        Kind before = Kind.NONE;
        boolean comma = false;
        Matcher joint = JOINT.matcher(rest);
        int start = 0;
        while (start <= rest.length()) {
            boolean more = joint.find(start);
            Kind kind = piece(
                    rest.substring(start, more ? joint.start() : rest.length()).strip(), before, comma);
            if (kind == Kind.NONE) {
                return false;
            }
            if (!more) {
                return true;
            }
            before = kind;
            comma = joint.group("and") == null;
            start = joint.end();
        }
        return false;
    }

    private enum Kind {
        NONE,
        NAME,
        PLACE,
        OTHER
    }

    /** @param comma whether a comma alone, and no {@code and}, stands before the piece */
    private Kind piece(String words, Kind before, boolean comma) {
        Matcher placed = PLACED.matcher(words);
        if (placed.matches() && isPlace(placed.group("place"))) {
            marked = true;
            filed(placed.group("place"));
            return name(placed.group("who")) || isCredit(placed.group("who")) ? Kind.PLACE : Kind.NONE;
        }
        Matcher where = WHERE.matcher(words);
        if (before == Kind.NAME && where.matches() && isPlace(where.group("place"))) {
            marked = true;
            filed(where.group("place"));
            return Kind.PLACE;
        }
        if (isCredit(words)) {
            marked = true;
            return Kind.OTHER;
        }
        boolean paper = before == Kind.NONE && marked && words.startsWith("The ");
        if ((paper || Byline.isOutlet(words)) && isCapital(words)) {
            marked = true;
            outlet = outlet == null ? words : outlet;
            return Kind.OTHER;
        }
        boolean place = isPlace(words) && isAfter(before, comma, words);
        marked |= place;
        if (place && before == Kind.NAME) {
            filed(words);
        }
        return place ? Kind.PLACE : name(words) ? Kind.NAME : Kind.NONE;
    }

    /** A place follows a comma, {@code Jane Roe, Sudmark}; or another place, {@code our correspondents in Sudmark and Northport}. */
    private boolean isAfter(Kind before, boolean comma, String words) {
        List<String> all = Words.of(words);
        boolean shape = all.size() == 1 || PLACE_STARTS.contains(Words.bare(all.get(0)));
        return before == Kind.OTHER && comma && outlet != null
                || shape && (before == Kind.PLACE || before == Kind.NAME && comma);
    }

    private void filed(String place) {
        filed = filed == null ? place : filed;
    }

    private boolean name(String words) {
        boolean name = Words.of(words).size() > 1 && Byline.isName(words) && !Byline.isRole(words);
        if (name) {
            names.add(words);
        }
        return name;
    }

    /** {@code Europe Correspondent}, {@code our correspondents}, {@code agency reports}: words of their trade, with what they are for. */
    private static boolean isCredit(String words) {
        List<String> all = Words.of(words);
        return !all.isEmpty()
                && all.size() <= MOST_ROLE_WORDS
                && (Byline.isRole(all.get(all.size() - 1))
                        || all.stream()
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .allMatch(CREDITS::contains));
    }

    private static boolean isPlace(String words) {
        List<String> all = Words.of(words);
        return !all.isEmpty()
                && all.size() <= MOST_PLACE_WORDS
                && Byline.isName(words.replaceFirst("^(?:the|The) ", ""));
    }

    private static boolean isCapital(String words) {
        return Words.of(words).stream()
                .allMatch(word -> Words.startsUpper(word) || word.matches("of|the|and|&|de|la|le|el|al|\\(.*"));
    }
}
