package org.nuncio.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.text.CalendarWords;

/** Names and numbers of the calendar: days, months, years, seasons, quarters, centuries. */
final class CalendarForms {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?");
    private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d|2[01]\\d\\d");
    private static final Pattern YEARS = Pattern.compile("(1[0-9]|20)(\\d\\d)[-–/](\\d{4}|\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("(1[0-9]\\d|20\\d)0(?:'|’)?s");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern CENTURY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final List<String> CENTURIES =
            List.of("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first");
    private static final int FIRST_CENTURY = 16;
    private static final int MOST_CENTURIES = 22;
    private static final int LAST_DAY = 31;
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final Map<String, String> QUARTERS =
            Map.of("first", "1", "second", "2", "third", "3", "fourth", "4");
    private static final Set<String> VERBS = Set.of("may", "march");
    private static final Set<String> BEFORE_SEASON =
            Set.of("the", "in", "since", "during", "by", "until", "till", "last", "this", "next", "early", "late");
    private static final Set<String> BEFORE_FALL =
            Set.of("in", "since", "by", "until", "last", "this", "next", "early", "late");
    static final Set<String> TEMPORAL = Set.of(
            "in", "since", "by", "until", "till", "from", "of", "last", "next", "this", "late", "early", "before",
            "mid-", "mid", "after", "during", "between", "to", "through", "for", "every", "each", "than", "on");
    private static final Set<String> JOINTS = Set.of("and", "or", "to", "-", "–", ",");
    private static final Set<String> NAMED_DAYS =
            Set.of("bloody", "good", "black", "easter", "palm", "ash", "maundy", "super", "holy", "mail");
    private static final Set<String> AFTER_NAMED_DAY =
            Set.of("times", "telegraph", "mirror", "herald", "mail", "express", "people", "agreement", "accords");
    private static final Set<String> POINTING = Set.of("last", "this", "next");

    private final TimePieces pieces;

    CalendarForms(TimePieces pieces) {
        this.pieces = pieces;
    }

    /** The longest form that begins here. */
    Optional<Found> at(int i) {
        if (Character.isDigit(first(i))) {
            return dayMonth(i)
                    .or(() -> numeric(i))
                    .or(() -> decade(i))
                    .or(() -> century(i, i))
                    .or(() -> year(i));
        }
        if (pieces.is(i, "the")) {
            return withThe(i);
        }
        return weekday(i)
                .or(() -> monthFirst(i))
                .or(() -> seasonOfYear(i))
                .or(() -> season(i))
                .or(() -> century(i, i));
    }

    private char first(int i) {
        String word = pieces.word(i);
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    /** {@code the 14th of February}, {@code the 1990s}, {@code the year 2000}, {@code the third quarter of 2021}. */
    private Optional<Found> withThe(int i) {
        Optional<Found> found = dayMonth(i + 1)
                .filter(f -> pieces.is(i + 2, "of"))
                .or(() -> decade(i + 1))
                .or(() -> century(i + 1, i + 1))
                .or(() -> seasonOfYear(i + 1))
                .or(() -> quarter(i + 1));
        if (found.isEmpty() && pieces.is(i + 1, "year")) {
            found = year(i + 2);
        }
        return found.map(f -> f.from(i));
    }

    /** {@code Monday}, {@code Monday, February 14}, {@code Tuesday of last week}. */
    private Optional<Found> weekday(int i) {
        int day = weekdayNumber(i);
        if (day == 0) {
            return Optional.empty();
        }
        int next = pieces.is(i + 1, Set.of(",", "the")) ? i + 2 : i + 1;
        Optional<Found> date = monthFirst(next).or(() -> dayMonth(next)).filter(f -> isDay(f.value()));
        if (date.isPresent()) {
            return date.map(f -> f.from(i));
        }
        int last = pieces.is(i + 1, "of") ? i + 2 : i + 1;
        if (pieces.is(last, POINTING) && pieces.is(last + 1, "week")) {
            return Optional.of(Found.date(i, last + 1, shifted(last, "W") + " INTERSECT XXXX-WXX-" + day));
        }
        return isNamedDay(i) ? Optional.empty() : Optional.of(Found.date(i, i, "XXXX-WXX-" + day));
    }

    /** {@code last}, {@code this} or {@code next} before a unit. */
    private String shifted(int at, String letter) {
        return pieces.is(at, "this")
                ? "THIS P1" + letter
                : "THIS P1" + letter + " OFFSET P" + (pieces.is(at, "last") ? "-" : "") + "1" + letter;
    }

    /** {@code Bloody Sunday}, {@code the Sunday Times} */
    private boolean isNamedDay(int i) {
        boolean before = pieces.isCapital(i - 1) && pieces.is(i - 1, NAMED_DAYS);
        return before || pieces.isCapital(i + 1) && pieces.is(i + 1, AFTER_NAMED_DAY);
    }

    private static boolean isDay(String value) {
        return value.length() == "2022-02-14".length();
    }

    /** 1 for <i>Monday</i>; 0 for no weekday. */
    int weekdayNumber(int i) {
        String word = pieces.word(i);
        return word.endsWith("day") ? CalendarWords.WEEKDAYS.indexOf(word) + 1 : 0;
    }

    /** {@code February 14, 2022}, {@code Feb. 14}, {@code February 2022}, {@code March last year}, {@code February}. */
    private Optional<Found> monthFirst(int i) {
        int month = monthNumber(i);
        if (month == 0) {
            return Optional.empty();
        }
        int dot = pieces.is(i + 1, ".") ? 1 : 0; // "Feb ." where the full stop is a word
        int day = day(i + 1 + dot);
        if (day > 0 && !isClock(i + 1 + dot)) {
            return Optional.of(withYear(i, i + 1 + dot, month, day));
        }
        if (pieces.is(i + 1, "the") && pieces.word(i + 2).matches("\\d+(?:st|nd|rd|th)") && day(i + 2) > 0) {
            return Optional.of(withYear(i, i + 2, month, day(i + 2))); // February the 5th
        }
        int next = pieces.is(i + 1, Set.of("of", ",")) ? i + 2 : i + 1;
        if (isYear(next) && !(pieces.is(i + 1, ",") && pieces.isNoun(next + 1))) {
            return Optional.of(Found.date(i, next, pieces.word(next) + "-" + two(month)));
        }
        if (pieces.is(next, POINTING) && pieces.is(next + 1, "year")) {
            return Optional.of(Found.date(i, next + 1, shifted(next, "Y") + " INTERSECT XXXX-" + two(month)));
        }
        return isBareMonth(i) ? Optional.of(Found.date(i, i, "XXXX-" + two(month))) : Optional.empty();
    }

    private boolean isClock(int i) {
        return pieces.is(i + 1, Set.of("a.m.", "p.m.", "am", "pm", ":"));
    }

    /** {@code 14 February}, {@code 14th of February 2022}. */
    private Optional<Found> dayMonth(int i) {
        int day = day(i);
        int at = pieces.is(i + 1, "of") ? i + 2 : i + 1;
        int month = day == 0 ? 0 : monthNumber(at);
        return month == 0 ? Optional.empty() : Optional.of(withYear(i, at, month, day));
    }

    private Found withYear(int first, int last, int month, int day) {
        int at = pieces.is(last + 1, ",") ? last + 2 : last + 1;
        String rest = "-" + two(month) + "-" + two(day);
        return isYear(at) ? Found.date(first, at, pieces.word(at) + rest) : Found.date(first, last, "XXXX" + rest);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** 1 to 31, 0 for anything else. */
    int day(int i) {
        if (!Character.isDigit(first(i))) {
            return 0;
        }
        Matcher m = DAY.matcher(pieces.word(i));
        int day = m.matches() ? Integer.parseInt(m.group(1)) : 0;
        return day <= LAST_DAY ? day : 0;
    }

    /** 1 to 12 for a name of a month with its capital, also a short one beside a number or with its full stop. */
    int monthNumber(int i) {
        boolean holiday = pieces.isCapital(i + 1) && pieces.is(i + 1, "day"); // May Day
        if (!pieces.isCapital(i) || pieces.tag(i).equals("MD") || holiday) {
            return 0;
        }
        String word = pieces.word(i);
        int whole = CalendarWords.MONTHS.indexOf(word) + 1;
        if (whole > 0) {
            return whole;
        }
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        boolean dotted = word.endsWith(".") || pieces.is(i + 1, ".");
        boolean beside = day(i + 1) > 0 || isYear(i + 1) || day(i - 1) > 0;
        return (dotted || beside) && CalendarWords.SHORT_MONTHS.contains(name) ? CalendarWords.month(name) : 0;
    }

    /** <i>May</i> and <i>March</i> are also a name and a verb: alone they are months only where the words around say so. */
    private boolean isBareMonth(int i) {
        if (!pieces.is(i, VERBS)) {
            return true;
        }
        boolean listed = pieces.is(i - 1, JOINTS) && monthNumber(i - 2) > 0
                || pieces.is(i + 1, JOINTS) && monthNumber(i + 2) > 0;
        boolean attribute = Set.of("DT", "PRP$", "POS", "JJ").contains(pieces.tag(i - 1)) && pieces.isNoun(i + 1);
        return pieces.is(i - 1, TEMPORAL)
                || listed
                || attribute
                || pieces.is(i + 1, Set.of("'s", "’s")) && !pieces.isName(i - 1);
    }

    private boolean isYear(int i) {
        return Character.isDigit(first(i)) && YEAR.matcher(pieces.word(i)).matches();
    }

    private Optional<Found> year(int i) {
        if (isYear(i)) {
            return Optional.of(Found.date(i, i, pieces.word(i)));
        }
        Matcher years = YEARS.matcher(pieces.word(i));
        if (!years.matches()) {
            return Optional.empty();
        }
        String end = years.group(3).length() == 2 ? years.group(1) + years.group(3) : years.group(3);
        String start = years.group(1) + years.group(2);
        return start.compareTo(end) < 0 ? Optional.of(Found.date(i, i, start + "/" + end)) : Optional.empty();
    }

    private Optional<Found> numeric(int i) {
        Matcher iso = ISO.matcher(pieces.word(i));
        if (iso.matches()) {
            return Optional.of(Found.date(i, i, pieces.word(i)));
        }
        Matcher m = NUMERIC.matcher(pieces.word(i));
        if (!m.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(m.group(1));
        int two = Integer.parseInt(m.group(3));
        boolean dayFirst = m.group(2).equals(".") || one > 12;
        boolean open =
                !dayFirst && two <= 12 && one != two; // 3/4/2022 is read one way in London and the other in New York
        int month = dayFirst ? two : one;
        int day = dayFirst ? one : two;
        return open
                ? Optional.of(Found.date(i, i, m.group(4)))
                : Optional.of(Found.date(i, i, m.group(4) + "-" + two(month) + "-" + two(day)));
    }

    private Optional<Found> decade(int i) {
        int at = pieces.is(i, Set.of("early", "late", "mid", "mid-")) ? i + 1 : i;
        Matcher m = DECADE.matcher(pieces.word(at));
        return m.matches() ? Optional.of(Found.date(i, at, m.group(1) + "X")) : Optional.empty();
    }

    private Optional<Found> century(int first, int i) {
        if (!pieces.is(i + 1, "century")) {
            return Optional.empty();
        }
        Matcher m = CENTURY.matcher(pieces.word(i));
        int named = CENTURIES.indexOf(pieces.word(i));
        int number = m.matches() ? Integer.parseInt(m.group(1)) : named < 0 ? 0 : named + FIRST_CENTURY;
        return number > 10 && number < MOST_CENTURIES
                ? Optional.of(Found.date(first, i + 1, (number - 1) + "XX"))
                : Optional.empty();
    }

    /** {@code summer 2019}, {@code fall of 2019}. */
    private Optional<Found> seasonOfYear(int i) {
        String season = SEASONS.get(pieces.word(i));
        int at = pieces.is(i + 1, "of") ? i + 2 : i + 1;
        return season != null && isYear(at)
                ? Optional.of(Found.date(i, at, pieces.word(at) + "-" + season))
                : Optional.empty();
    }

    /** The season of no stated year: {@code in the spring}, {@code last summer}; not <i>the Winter Games</i>, <i>the fall of the city</i>. */
    private Optional<Found> season(int i) {
        String season = SEASONS.get(pieces.word(i));
        if (season == null || !pieces.isNoun(i)) {
            return Optional.empty();
        }
        boolean name = pieces.isCapital(i) && (pieces.isName(i + 1) || pieces.isName(i - 1));
        boolean before = pieces.is(i - 1, pieces.is(i, "fall") ? BEFORE_FALL : BEFORE_SEASON);
        return before && !name ? Optional.of(Found.date(i, i, "XXXX-" + season)) : Optional.empty();
    }

    /** {@code third quarter of 2021} */
    private Optional<Found> quarter(int i) {
        String number = QUARTERS.get(pieces.word(i));
        if (number == null || !pieces.is(i + 1, "quarter")) {
            return Optional.empty();
        }
        boolean ofYear = pieces.is(i + 2, "of") && isYear(i + 3);
        return Optional.of(
                ofYear
                        ? Found.date(i, i + 3, pieces.word(i + 3) + "-Q" + number)
                        : Found.date(i, i + 1, "XXXX-Q" + number));
    }

    static Set<String> seasons() {
        return SEASONS.keySet();
    }

    String seasonCode(int i) {
        return SEASONS.getOrDefault(pieces.word(i), "");
    }
}
