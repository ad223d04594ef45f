package org.nuncio.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuncio.text.CalendarWords;

/** Tells sentences that may hold an expression of time, cheaply: most hold none. */
final class TimeWords {
    private static final Set<String> WORDS = CalendarWords.with(
            Set.of(
                    "today",
                    "yesterday",
                    "tomorrow",
                    "tonight",
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
                    "fortnight",
                    "month",
                    "quarter",
                    "year",
                    "decade",
                    "century",
                    "hour",
                    "minute",
                    "second",
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter",
                    "a.m.",
                    "p.m.",
                    "am",
                    "pm",
                    "mid-day"),
            CalendarWords.WEEKDAYS,
            CalendarWords.SHORT_WEEKDAYS,
            CalendarWords.MONTHS,
            CalendarWords.SHORT_MONTHS);

    private static final Pattern DATED = Pattern.compile(
            "(?:1[5-9]|20)\\d\\d(?:s|-.*)?|\\d+[:/.-]\\d.*|\\d+(?:st|nd|rd|th)|\\d+-.*|\\d+(?:am|pm)|'\\d\\d");
    private static final Set<String> OPENERS = CalendarWords.with(
            Set.of(
                    "the",
                    "a",
                    "an",
                    "this",
                    "that",
                    "same",
                    "last",
                    "next",
                    "past",
                    "coming",
                    "recent",
                    "previous",
                    "preceding",
                    "following",
                    "early",
                    "late",
                    "earlier",
                    "later",
                    "mid",
                    "mid-",
                    "middle",
                    "end",
                    "start",
                    "beginning",
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "half",
                    "every",
                    "each",
                    "about",
                    "around",
                    "nearly",
                    "almost",
                    "some",
                    "roughly",
                    "approximately",
                    "over",
                    "under",
                    "more",
                    "less",
                    "fewer",
                    "longer",
                    "at",
                    "up",
                    "another",
                    "several",
                    "few",
                    "many",
                    "dozens",
                    "hundreds",
                    "countless",
                    "numerous",
                    "couple"),
            WORDS);

    private TimeWords() {}

    /** Whether a form may begin with this word, in lower case. */
    static boolean mayBegin(String word) {
        return OPENERS.contains(word)
                || Character.isDigit(word.charAt(0))
                || TimeMeasures.number(word) > 0
                || isTimeWord(word)
                || word.indexOf('-') > 0 && isCompound(word);
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
