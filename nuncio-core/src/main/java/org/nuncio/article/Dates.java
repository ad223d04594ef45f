package org.nuncio.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.text.CalendarWords;

/**
 * Reads the day out of the dates that machines write: ISO 8601, RFC 822 and its many slips, seconds and milliseconds since 1970. The day is taken as written;
 * zones do not move it, and numbers since 1970 count in UTC. Sentinels ({@code 0001-01-01}, {@code 1970-01-01}) are no dates.
 */
public final class Dates {
    private static final Set<LocalDate> SENTINELS =
            Set.of(LocalDate.of(1900, 1, 1), LocalDate.of(1970, 1, 1), LocalDate.of(1899, 12, 31));
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,19}(?:\\.\\d+)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{6})(?:(?:\\d{2}){0,3}|T\\d{4,6}.*)");
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})[ -](?<month>" + CalendarWords.monthPattern() + ")[ -](?<year>\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNPADDED =
            Pattern.compile("(?<year>(?:19|20)\\d{2})/(?<month>\\d{1,2})/(?<day>\\d{1,2})");

    /** A year of two digits from here on belongs to the century before. */
    private static final int CENTURY_TURNS = 70;

    private Dates() {}

    /** {@code "Wed, 09 Feb 2022 09:12:00 +0300"}, {@code "2022-02-09T06:12Z"} and {@code "1644387120"} are all 2022-02-09. */
    public static Optional<LocalDate> day(String written) {
        String text = written.strip();
        Matcher compact = COMPACT.matcher(text);
        Optional<LocalDate> day = compact.matches() ? DateReader.date(compact.group(1)) : Optional.empty();
        if (day.isEmpty()) {
            day = NUMBER.matcher(text).matches() ? sinceEpoch(text) : inWords(text);
        }
        return day.filter(Dates::isDay);
    }

    /** Whether a day may be one of publication: between 1900 and 2100, and none that stands for <i>unknown</i>. */
    public static boolean isDay(LocalDate day) {
        return DateReader.isSane(day) && !SENTINELS.contains(day);
    }

    private static Optional<LocalDate> inWords(String text) {
        Matcher unpadded = UNPADDED.matcher(text);
        if (unpadded.lookingAt()) {
            return of(
                    Integer.parseInt(unpadded.group("year")),
                    Integer.parseInt(unpadded.group("month")),
                    Integer.parseInt(unpadded.group("day")));
        }
        Optional<LocalDate> day = DateReader.date(text);
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (day.isPresent() || !shortYear.find()) {
            return day;
        }
        int year = Integer.parseInt(shortYear.group("year"));
        return of(
                year + (year < CENTURY_TURNS ? 2000 : 1900),
                CalendarWords.month(shortYear.group("month")),
                Integer.parseInt(shortYear.group("day")));
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** By its digits a number counts seconds (9, 10), milliseconds (12, 13), microseconds (15, 16) or nanoseconds (18, 19). */
    private static Optional<LocalDate> sinceEpoch(String text) {
        String whole = text.split("\\.")[0];
        int power = switch (whole.length()) {
            case 9, 10 -> 0;
            case 12, 13 -> 3;
            case 15, 16 -> 6;
            case 18, 19 -> 9;
            default -> -1;
        };
        if (power < 0 || whole.startsWith("-")) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(whole.substring(0, whole.length() - power));
        return Optional.of(
                Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
