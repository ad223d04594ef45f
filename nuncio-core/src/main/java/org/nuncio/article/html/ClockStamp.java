package org.nuncio.article.html;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.CalendarWords;

/**
 * The time of day under which an update of a live blog stands: {@code "14:32 GMT"}, {@code "Posted at 10:05"}, {@code "8 March 2022, 2.05pm"}. A time within a sentence
 * is none.
 *
 * @param words the stamp as written
 * @param time the time of day as written; zones do not move it
 * @param rest what stands after it on the line, or empty
 */
public record ClockStamp(String words, LocalTime time, String rest) {
    private static final int LONGEST = 90;
    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final String MONTH = CalendarWords.monthPattern();
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s+)?";
    private static final String DAY = "(?:" + WEEKDAY + "(?:" + MONTH
            + "\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH
            + "(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}))";
    private static final String PREFIX =
            "(?<prefix>(?:(?:first |last )?(?:posted|published|updated|update|added|time)\\b\\s*:?\\s*)?(?:(?:at|on)\\s+)?)";
    private static final String CLOCK =
            "(?:(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2})?(?![\\d:.%]\\d)(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?)?|(?<bare>\\d{1,2})\\s?(?<bareHalf>[ap])\\.?m\\b\\.?)";
    private static final String ZONE =
            "(?<zone>\\s*\\(?(?:(?-i:GMT|UTC|Z|BST|IST|CES?T|EES?T|MSK|WES?T|[ECMP][SD]?T|A[EWC][SD]T|NZ[SD]?T|HKT|SGT|JST|KST|PKT|SAST|EAT|WAT|CAT|GST|AST|TRT|IRST|WIB|ICT|PHT)|[+-]\\d{2}:?\\d{2}|local(?: time)?)(?:\\s?[+-]\\d{1,2})?\\b\\)?(?:\\s+time)?)?";
    private static final Pattern STAMP = Pattern.compile(
            "[\\[(]?" + PREFIX + "(?:(?<before>" + DAY + "),?\\s+(?:[|·–—-]\\s+)?(?:at\\s+)?)?" + CLOCK + ZONE
                    + "(?:\\s*[,|·–—-]?\\s*(?:on\\s+)?(?<after>" + DAY + "))?[\\])]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_LINE = Pattern.compile("\\W*" + DAY + "\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ](\\d{2}):(\\d{2}).*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[-–—|:]\\s+|[–—|]\\s*)");

    /** Where the line is such a time, or begins with one that is set off from what follows. */
    public static Optional<ClockStamp> at(String line) {
        String words = line.strip();
        Matcher stamp = STAMP.matcher(words.substring(0, Math.min(LONGEST, words.length())));
        if (!stamp.lookingAt()) {
            return Optional.empty();
        }
        String rest = words.substring(stamp.end());
        if (rest.isEmpty()) {
            return of(stamp, "");
        }
        Matcher separator = SEPARATOR.matcher(rest);
        if (separator.lookingAt() && separator.end() < rest.length()) {
            return of(stamp, rest.substring(separator.end()));
        }
        boolean marked = stamp.group("zone") != null && !stamp.group("zone").isBlank()
                || stamp.group("half") != null
                || stamp.group("bareHalf") != null
                || words.charAt(stamp.end() - 1) == ']';
        return marked && rest.matches("(?s)\\s+[\"“‘']?\\p{Lu}.*") ? of(stamp, rest.strip()) : Optional.empty();
    }

    /** Of a time as machines write it, {@code 2022-03-08T14:32:00Z}, or as it is shown. */
    static Optional<ClockStamp> whole(String words) {
        Matcher iso = ISO.matcher(words.strip());
        return iso.matches()
                ? time(Integer.parseInt(iso.group(1)), iso.group(2), null).map(t -> new ClockStamp(words, t, ""))
                : at(words).filter(stamp -> stamp.rest.isEmpty());
    }

    /** Whether a line is a day and nothing else, as stands above the updates of a day: {@code "Tuesday, 8 March"}. */
    public static boolean isDay(String line) {
        return line.length() <= LONGEST / 2 && DAY_LINE.matcher(line).matches();
    }

    private static Optional<ClockStamp> of(Matcher stamp, String rest) {
        String half = stamp.group("half") == null ? stamp.group("bareHalf") : stamp.group("half");
        String hour = stamp.group("hour") == null ? stamp.group("bare") : stamp.group("hour");
        String minute = stamp.group("minute") == null ? "0" : stamp.group("minute");
        return time(Integer.parseInt(hour), minute, half).map(t -> new ClockStamp(stamp.group(), t, rest));
    }

    private static Optional<LocalTime> time(int hour, String minute, @Nullable String half) {
        boolean after = half != null && half.toLowerCase(Locale.ROOT).equals("p");
        int whole = half == null ? hour : hour % NOON + (after ? NOON : 0);
        int minutes = Integer.parseInt(minute);
        return whole < HOURS && minutes < 60 && (half == null || hour <= NOON)
                ? Optional.of(LocalTime.of(whole, minutes))
                : Optional.empty();
    }
}
