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
 * A line that names who wrote: {@code "By Jane Roe and John Doe, Example Wire"}.
 *
 * @param names as written, in order
 * @param outlet the publisher that stands with them, or null
 */
record Byline(List<String> names, @Nullable String outlet) {
    private static final int LONGEST = 250;
    private static final int MOST_WORDS = 30;
    private static final int MOST_NAME_WORDS = 5;
    private static final Pattern BY =
            Pattern.compile("^(?:[Ww]ritten |[Ss]tory |[Rr]eport )?(?:[Bb]y|BY)[: ]\\s*(?<names>.+)$");
    private static final Pattern TAIL = Pattern.compile("\\s+(?:[|•·–—-]|[Ff]or|FOR)\\s+");
    private static final Pattern NOISE = Pattern.compile("\\S*@\\S+|\\([^()]*\\)");
    private static final Set<String> ROLES = Set.of(
            "correspondent",
            "correspondents",
            "editor",
            "editors",
            "reporter",
            "reporters",
            "writer",
            "writers",
            "staff",
            "bureau",
            "columnist",
            "analyst",
            "contributor",
            "contributors",
            "journalist",
            "journalists",
            "producer");
    private static final Set<String> OUTLETS = Set.of(
            "press",
            "wire",
            "wires",
            "news",
            "times",
            "post",
            "reuters",
            "agency",
            "agencies",
            "media",
            "journal",
            "tribune",
            "guardian",
            "bbc",
            "cnn",
            "afp",
            "ap",
            "upi",
            "tass",
            "dpa",
            "service",
            "herald",
            "telegraph",
            "gazette",
            "daily",
            "radio",
            "tv",
            "television",
            "network",
            "today",
            "observer",
            "mail",
            "independent",
            "bloomberg",
            "politico",
            "xinhua",
            "jazeera",
            "interfax",
            "broadcasting",
            "chronicle",
            "magazine",
            "review",
            "online",
            "weekly",
            "newspaper",
            "newspapers",
            "advertiser",
            "ledger",
            "courier",
            "record",
            "argus",
            "echo",
            "standard",
            "sentinel",
            "express",
            "mirror",
            "globe",
            "register",
            "dispatch",
            "bulletin",
            "monitor",
            "examiner",
            "inquirer",
            "mercury",
            "evening",
            "newswire",
            "broadcaster");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "do", "du", "del", "della", "den", "der", "des", "dos", "van", "von", "zu", "la", "le",
            "el", "al", "bin", "ibn", "ben", "ten", "ter", "y", "e", "abu");
    private static final Set<String> NO_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "the",
            "a",
            "an",
            "this",
            "that",
            "then",
            "now",
            "noon",
            "midnight",
            "nightfall",
            "today",
            "all",
            "far",
            "contrast");

    Byline {
        names = List.copyOf(names);
    }

    /** Nothing where the line is no byline: {@code "By Monday the army had withdrawn."} */
    static Optional<Byline> parse(String line) {
        Matcher by = BY.matcher(line);
        return line.length() > LONGEST || !by.matches() ? placed(line) : people(by.group("names"));
    }

    /** {@code Jane Roe in Northport and Max Poe in Sudmark}: two names with their places need no {@code By}. */
    private static Optional<Byline> placed(String line) {
        if (line.length() > LONGEST || !line.contains(" in ")) {
            return Optional.empty();
        }
        List<String> pieces = List.of(line.split("\\s+and\\s+|\\s*,\\s*(?:and\\s+)?"));
        boolean placed = pieces.size() > 1
                && pieces.stream()
                        .allMatch(piece -> piece.matches("\\S+ .+ in \\p{Lu}.*") && isName(withoutPlace(piece)));
        return placed
                ? Optional.of(
                        new Byline(pieces.stream().map(Byline::withoutPlace).toList(), null))
                : Optional.empty();
    }

    /** The same without the word {@code By}: the value of a line {@code Author: …}. */
    static Optional<Byline> people(String words) {
        Matcher tail = TAIL.matcher(words);
        String outlet = tail.find() ? outlet(words.substring(tail.end())) : null;
        String people = NOISE.matcher(outlet == null ? words : words.substring(0, tail.start()))
                .replaceAll(" ")
                .strip();
        if (people.isEmpty() || Words.of(people).size() > MOST_WORDS) {
            return Optional.empty();
        }
        int comma = people.lastIndexOf(',');
        if (outlet == null && comma > 0 && isLastOutlet(people, comma)) {
            outlet = outlet(people.substring(comma + 1));
            people = people.substring(0, comma);
        }
        List<String> names = new ArrayList<>();
        boolean places = false;
        for (String piece : people.split("\\s*[,;/&]\\s*(?:and\\s+)?|\\s+(?:and|AND|with)\\s+")) {
            boolean place = places && Words.of(piece).size() == 1;
            places = place || isRole(piece) && piece.contains(" in ");
            if (isOutlet(piece)) {
                outlet = piece;
            } else if (!isRole(piece) && !piece.isBlank() && !place) {
                names.add(withoutPlace(piece));
            }
        }
        return names.stream().allMatch(Byline::isName) && (outlet != null || !names.isEmpty() || places)
                ? Optional.of(new Byline(names, outlet))
                : Optional.empty();
    }

    /** Two reporters are joined by {@code and}: what follows a lone comma, or a comma after that word, is their paper. */
    private static boolean isLastOutlet(String people, int comma) {
        String before = people.substring(0, comma);
        String last = people.substring(comma + 1).strip();
        boolean alone = before.indexOf(',') < 0 && !last.contains(" and ") || before.contains(" and ");
        return !last.startsWith("and ")
                && (isOutlet(last) || alone && Words.of(last).size() > 1);
    }

    /** {@code Jane Q. Roe}, {@code JANE ROE}, {@code Ali bin Omar}: capitals and particles only. */
    static boolean isName(String words) {
        List<String> parts = Words.of(words);
        boolean shape = parts.stream()
                .allMatch(part -> Words.startsUpper(part) && !part.endsWith(":")
                        || PARTICLES.contains(part)
                        || part.startsWith("al-"));
        boolean proper = parts.stream()
                .noneMatch(part -> NO_NAMES.contains(part.toLowerCase(Locale.ROOT))
                        || part.chars().anyMatch(Character::isDigit));
        return !parts.isEmpty()
                && parts.size() <= MOST_NAME_WORDS
                && shape
                && proper
                && !words.matches(".*\\p{Ll}\\.$");
    }

    static boolean isOutlet(String words) {
        return Words.of(words).stream().map(Words::bare).anyMatch(OUTLETS::contains);
    }

    static boolean isRole(String words) {
        return Words.of(words).stream().map(Words::bare).anyMatch(ROLES::contains);
    }

    private static @Nullable String outlet(String words) {
        String tail = words.strip();
        return tail.isEmpty() || isRole(tail) || Words.of(tail).size() > MOST_NAME_WORDS || !Words.startsUpper(tail)
                ? null
                : tail;
    }

    private static String withoutPlace(String piece) {
        int in = piece.indexOf(" in ");
        return (in < 0 ? piece : piece.substring(0, in)).strip();
    }
}
