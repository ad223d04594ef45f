package org.nuncio.mention;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.TenseReader.Tense;

/** Counts from the day that the report has named before: <i>the next day</i>, <i>a week earlier</i>, <i>that same month</i>. */
final class DayChain {
    private static final Pattern COUNTED = Pattern.compile("OFFSET (P-?\\d{1,4}[DWMY])");
    private static final Pattern NEXT = Pattern.compile("(NEXT|PREV)_IMMEDIATE P1([DWM])");

    private final @Nullable LocalDate published;
    private final List<ResolvedTime> named = new ArrayList<>();

    DayChain(@Nullable LocalDate published) {
        this.published = published;
    }

    /** A time that stays open is kept as well: what follows it must not count from the one before. */
    void add(ResolvedTime time) {
        boolean counts = time.value() != null && !time.precision().equals("approximate");
        if (counts || time.equals(ResolvedTime.OPEN)) {
            named.add(time);
        }
    }

    /** The phrase as one of the chain, with the words that belong to it; empty where it does not count from a day named before. */
    Optional<TimePhrase> link(TimePhrase phrase) {
        String words = phrase.words();
        boolean counted = words.matches(".*\\b(later|earlier)")
                && COUNTED.matcher(phrase.value()).matches();
        boolean next = NEXT.matcher(phrase.value()).matches()
                && words.matches(
                        "(the )?(very )?(next|following|previous|preceding) (day|week|month|morning|evening|night)");
        if (counted || next) {
            return Optional.of(phrase);
        }
        if (words.matches("the day (after|before)")) {
            return Optional.of(phrase);
        }
        if (words.equals("the day") && phrase.wordAfter().matches("after|before")) {
            return Optional.of(phrase.widened(phrase.first(), phrase.last() + 1));
        }
        return same(phrase);
    }

    /** <i>the same day</i>, <i>that month</i>, <i>later in the day</i> */
    private static Optional<TimePhrase> same(TimePhrase phrase) {
        String words = phrase.words();
        if (words.matches("(the|that) same (day|week|month|morning|afternoon|evening|night)")
                || words.matches("(later|earlier) in the day")) {
            return Optional.of(phrase);
        }
        boolean bare = words.matches("day|week|month|morning|afternoon|evening|night");
        boolean that = phrase.wordBefore().equals("that");
        boolean same = phrase.wordBefore().equals("same")
                && Words.at(phrase.sentence(), phrase.first() - 2).matches("the|that");
        return bare && (that || same)
                ? Optional.of(phrase.widened(phrase.first() - (same ? 2 : 1), phrase.last()))
                : Optional.empty();
    }

    /** Open where the report has named no day before. */
    ResolvedTime resolve(TimePhrase phrase, Tense tense) {
        String words = phrase.words();
        if (words.matches(".*\\b(month)") && !words.matches(".*(next|following|previous|preceding).*")) {
            return last("month", tense)
                    .map(t -> ResolvedTime.month(YearMonth.from(t.value()), "month-of-previous"))
                    .orElse(ResolvedTime.OPEN);
        }
        Optional<ResolvedTime> from = last("day", tense);
        return from.isEmpty()
                ? ResolvedTime.OPEN
                : counted(phrase, words, from.get().end());
    }

    private static ResolvedTime counted(TimePhrase phrase, String words, LocalDate from) {
        if (words.equals("the day after") || words.equals("the day before")) {
            return step(from, Period.ofDays(words.endsWith("after") ? 1 : -1));
        }
        Matcher counted = COUNTED.matcher(phrase.value());
        if (counted.matches()) {
            return step(from, Period.parse(counted.group(1)));
        }
        Matcher next = NEXT.matcher(phrase.value());
        if (next.matches()) {
            return next(from, next.group(1).equals("NEXT") ? 1 : -1, next.group(2));
        }
        boolean back =
                words.startsWith("previous") || words.startsWith("the previous") || words.startsWith("the preceding");
        boolean on = words.contains("next") || words.contains("following");
        return on || back ? step(from, Period.ofDays(on ? 1 : -1)) : ResolvedTime.day(from, "day-of-previous");
    }

    private static ResolvedTime step(LocalDate from, Period period) {
        LocalDate day = from.plus(period);
        boolean one = period.equals(Period.ofDays(1)) || period.equals(Period.ofDays(-1));
        String rule = !one ? "counted-from-previous" : day.isAfter(from) ? "day-after-previous" : "day-before-previous";
        return ResolvedTime.day(day, rule);
    }

    private static ResolvedTime next(LocalDate from, int by, String unit) {
        return switch (unit) {
            case "D" -> step(from, Period.ofDays(by));
            case "W" -> ResolvedTime.week(from.plusWeeks(by), by > 0 ? "week-after-previous" : "week-before-previous");
            default ->
                ResolvedTime.month(
                        YearMonth.from(from).plusMonths(by), by > 0 ? "month-after-previous" : "month-before-previous");
        };
    }

    /** The last time of at least this precision; a clause in the past does not count from a day that is still to come. */
    private Optional<ResolvedTime> last(String precision, Tense tense) {
        for (int i = named.size() - 1; i >= 0; i--) {
            ResolvedTime time = named.get(i);
            if (time.value() == null) {
                return Optional.empty();
            }
            boolean fine = time.precision().equals("day") || time.precision().equals(precision);
            boolean ahead =
                    published != null && tense == Tense.PAST && time.value().isAfter(published);
            if (fine && !ahead) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }
}
