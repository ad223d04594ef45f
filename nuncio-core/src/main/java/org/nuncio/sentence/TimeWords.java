package org.nuncio.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuncio.sentence.TimeTagger.Expression;
import org.nuncio.text.CalendarWords;

/** Tells sentences that may hold an expression of time, cheaply: most hold none, and the library is slow. */
final class TimeWords {
    private static final Set<String> WORDS = CalendarWords.with(
            Set.of(
                    "today",
                    "yesterday",
                    "tomorrow",
                    "tonight",
                    "now",
                    "currently",
                    "recent",
                    "recently",
                    "earlier",
                    "later",
                    "ago",
                    "last",
                    "next",
                    "previous",
                    "following",
                    "coming",
                    "past",
                    "future",
                    "present",
                    "once",
                    "twice",
                    "daily",
                    "weekly",
                    "monthly",
                    "yearly",
                    "annual",
                    "annually",
                    "nightly",
                    "quarterly",
                    "hourly",
                    "noon",
                    "midday",
                    "midnight",
                    "dawn",
                    "dusk",
                    "sunrise",
                    "sunset",
                    "morning",
                    "afternoon",
                    "evening",
                    "night",
                    "overnight",
                    "day",
                    "week",
                    "weekend",
                    "weekday",
                    "fortnight",
                    "month",
                    "quarter",
                    "year",
                    "decade",
                    "century",
                    "hour",
                    "minute",
                    "second",
                    "moment",
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter",
                    "season",
                    "eve",
                    "a.m.",
                    "p.m.",
                    "am",
                    "pm",
                    "era",
                    "period",
                    "anniversary",
                    "mid-day"),
            CalendarWords.WEEKDAYS,
            CalendarWords.SHORT_WEEKDAYS,
            CalendarWords.MONTHS,
            CalendarWords.SHORT_MONTHS);

    private static final Pattern DATED = Pattern.compile(
            "(?:1[5-9]|20)\\d\\d(?:s|-.*)?|\\d+[:/.-]\\d.*|\\d+(?:st|nd|rd|th)|\\d+-.*|\\d+(?:am|pm)|'\\d\\d");
    private static final Set<String> WITH_WEEKDAY =
            Set.of("this", "every", "each", "that", "one", "early", "late", "mid");

    private TimeWords() {}

    /**
     * The weekdays of a sentence that tells no other time, as open values, {@code XXXX-WXX-3} for Wednesday: the commonest case in news, for which the
     * library is not needed. Empty where anything else is to be read.
     */
    static Optional<List<Expression>> weekdaysOnly(Sentence sentence) {
        List<Expression> days = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int day = weekday(token.form());
            boolean alone = day > 0
                    && (token.index() == 0
                            || !WITH_WEEKDAY.contains(
                                    sentence.token(token.index() - 1).lemma()));
            if (alone) {
                days.add(new Expression(token.span(), "DATE", "XXXX-WXX-" + day));
            } else if (tellsTime(token)) {
                return Optional.empty();
            }
        }
        return Optional.of(days);
    }

    /** 1 for <i>Monday</i>, 0 for no weekday or one without its capital. */
    private static int weekday(String form) {
        return Character.isUpperCase(form.charAt(0))
                ? CalendarWords.WEEKDAYS.indexOf(form.toLowerCase(Locale.ROOT)) + 1
                : 0;
    }

    static boolean mayHoldTime(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(TimeWords::tellsTime);
    }

    private static boolean tellsTime(Token token) {
        String form = token.form();
        if (token.tag().equals("MD")) {
            return false; // may
        }
        if (Character.isDigit(form.charAt(0))) {
            return DATED.matcher(form).matches(); // other numbers tell a time only beside a word that does
        }
        if (WORDS.contains(token.lemma())) {
            return true;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        return isTimeWord(lower) || lower.indexOf('-') > 0 && isCompound(lower);
    }

    /** {@code two-day}, {@code mid-February}. */
    private static boolean isCompound(String form) {
        for (String part : form.split("-")) {
            if (isTimeWord(part)) {
                return true;
            }
        }
        return false;
    }

    static boolean isTimeWord(String form) {
        boolean inflected = form.endsWith("s") && WORDS.contains(form.substring(0, form.length() - 1));
        boolean abbreviated = form.endsWith(".") && WORDS.contains(form.substring(0, form.length() - 1));
        return WORDS.contains(form) || inflected || abbreviated;
    }
}
