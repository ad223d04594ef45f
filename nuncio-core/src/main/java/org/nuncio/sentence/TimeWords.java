package org.nuncio.sentence;

import java.util.Locale;
import java.util.Set;

/** Tells sentences that may hold an expression of time, cheaply: most hold none, and the library is slow. */
final class TimeWords {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
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
            "mid-day");

    private TimeWords() {}

    static boolean mayHoldTime(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(TimeWords::tellsTime);
    }

    private static boolean tellsTime(Token token) {
        String form = token.form();
        if (form.chars().anyMatch(Character::isDigit) || WORDS.contains(token.lemma())) {
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
