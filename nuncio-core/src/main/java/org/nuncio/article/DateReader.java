package org.nuncio.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuncio.text.CalendarWords;

/**
 * Reads the day out of a date line, whatever else stands there: {@code "Mon, Feb. 14, 2022, 9:12 AM EST"} → 2022-02-14. The day is taken as written; zones do
 * not move it. Years outside of 1900 to 2100 are sentinels or slips and give no date.
 */
final class DateReader {
    static final String MONTH = CalendarWords.monthPattern();
    private static final int FIRST_YEAR = 1900;
    private static final int MONTHS_A_YEAR = 12;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 200;
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})(?:(?!\\d)|(?=\\d{1,2}:\\d{2}))";

    private static final List<Pattern> WHOLE = List.of(
            pattern("(?<!\\d)" + YEAR + "[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)"),
            pattern("(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)"),
            pattern("(?<!\\d)" + DAY + "(?:\\s+of)?[\\s-]+(?<month>" + MONTH + ")[\\s,-]+" + YEAR),
            pattern("\\b(?<month>" + MONTH + ")\\s*" + DAY + ",?\\s+" + YEAR),
            pattern("\\b(?<month>" + MONTH + ")\\s+" + DAY + "\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+[A-Z]{2,5})?\\s+"
                    + YEAR),
            pattern("(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?" + YEAR));
    private static final Pattern SLASHED = pattern("(?<!\\d)(?<a>\\d{1,2})/(?<b>\\d{1,2})/" + YEAR);
    private static final List<Pattern> WITHOUT_YEAR = List.of(
            pattern("\\b(?<month>" + MONTH + ")\\s*" + DAY + "(?!\\d)"),
            pattern("(?<!\\d)" + DAY + "(?:\\s+of)?\\s+(?<month>" + MONTH + ")"));
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern LONE_YEAR = pattern("(?<!\\d)" + YEAR);
    private static final Pattern TIME = pattern("\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?|[+-]\\d{2}:?\\d{2}\\b");
    private static final Pattern OTHER_CALENDAR = Pattern.compile(
            "\\s*[—–|,(/-]\\s*(?:\\d{1,2} )?\\p{Lu}[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}(?: \\d{1,2})?,? 1[34]\\d{2}(?: ?A\\.?H\\.?)?\\)?$");
    private static final Set<String> DATE_WORDS = CalendarWords.with(
            Set.of(
                    "published",
                    "page",
                    "updated",
                    "last",
                    "first",
                    "posted",
                    "modified",
                    "on",
                    "at",
                    "date",
                    "time",
                    "am",
                    "pm",
                    "a",
                    "p",
                    "m",
                    "t",
                    "z",
                    "h",
                    "hrs",
                    "gmt",
                    "utc",
                    "est",
                    "edt",
                    "et",
                    "cst",
                    "cdt",
                    "ct",
                    "mst",
                    "mdt",
                    "mt",
                    "pst",
                    "pdt",
                    "pt",
                    "bst",
                    "cet",
                    "cest",
                    "eet",
                    "eest",
                    "msk",
                    "ist",
                    "uk",
                    "wat",
                    "eat",
                    "cat",
                    "sast",
                    "trt",
                    "pkt",
                    "sgt",
                    "hkt",
                    "jst",
                    "kst",
                    "aest",
                    "aedt",
                    "nzst",
                    "nzdt",
                    "local",
                    "and",
                    "the"),
            CalendarWords.WEEKDAYS,
            CalendarWords.SHORT_WEEKDAYS);

    private DateReader() {}

    static Optional<LocalDate> date(String line) {
        if (line.length() > LONGEST || !FOUR_DIGITS.matcher(line).find()) {
            return Optional.empty();
        }
        for (Pattern pattern : WHOLE) {
            Matcher found = pattern.matcher(line);
            if (found.find()) {
                return day(found.group("year"), month(found.group("month")), found.group("day"));
            }
        }
        Matcher slashed = SLASHED.matcher(line);
        return slashed.find() ? slashed(slashed) : Optional.empty();
    }

    /** Without the same day in another calendar: {@code Wednesday, January 07, 2004 — Ziqa'ad 14, 1424} is said in two. */
    static String withoutOtherCalendar(String line) {
        return line.length() > LONGEST ? line : OTHER_CALENDAR.matcher(line).replaceFirst("");
    }

    /** Where a day with its year stands in a line. */
    record Place(int start, int end) {}

    /** The first day of the line, whether it can be told or not. */
    static Optional<Place> place(String line) {
        if (line.length() > LONGEST || !FOUR_DIGITS.matcher(line).find()) {
            return Optional.empty();
        }
        return Stream.concat(WHOLE.stream(), Stream.of(SLASHED))
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::find)
                .map(found -> new Place(found.start(), found.end()))
                .min(Comparator.comparingInt(Place::start).thenComparing(place -> -place.end()));
    }

    /** {@code 03/04/2022}: March or April, nobody knows. */
    static boolean isAmbiguous(String line) {
        return line.length() <= LONGEST
                && date(line).isEmpty()
                && SLASHED.matcher(line).find();
    }

    static Optional<MonthDay> monthAndDay(String line) {
        for (Pattern pattern : WITHOUT_YEAR) {
            Matcher found = line.length() > LONGEST ? pattern.matcher("") : pattern.matcher(line);
            if (found.find()) {
                return attempt(() -> MonthDay.of(month(found.group("month")), Integer.parseInt(found.group("day"))));
            }
        }
        return Optional.empty();
    }

    static OptionalInt year(String line) {
        Matcher found = LONE_YEAR.matcher(line.length() > LONGEST ? "" : line);
        while (found.find()) {
            int year = Integer.parseInt(found.group("year"));
            if (isSane(year)) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the line is a date and nothing else but weekday, time and zone. */
    static boolean isDateLine(String line) {
        if (line.length() > LONGEST || date(line).isEmpty()) {
            return false;
        }
        String rest = withoutOtherCalendar(line);
        for (Pattern pattern : WHOLE) {
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        rest = TIME.matcher(SLASHED.matcher(rest).replaceAll(" ")).replaceAll(" ");
        return Words.allIn(List.of(rest.split("[\\s|,·•()/+.:-]+")), DATE_WORDS)
                && rest.chars().filter(Character::isDigit).count() <= 4;
    }

    static boolean isSane(LocalDate date) {
        return isSane(date.getYear());
    }

    private static boolean isSane(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Optional<LocalDate> slashed(Matcher found) {
        int a = Integer.parseInt(found.group("a"));
        int b = Integer.parseInt(found.group("b"));
        if (a == b || a > MONTHS_A_YEAR && b <= MONTHS_A_YEAR) {
            return day(found.group("year"), b, found.group("a"));
        }
        return b > MONTHS_A_YEAR && a <= MONTHS_A_YEAR
                ? day(found.group("year"), a, found.group("b"))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        return attempt(() -> Year.of(Integer.parseInt(year)).atMonth(month).atDay(Integer.parseInt(day)))
                .filter(DateReader::isSane);
    }

    private static int month(String words) {
        return Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : CalendarWords.month(words);
    }

    private static <T> Optional<T> attempt(Supplier<T> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
