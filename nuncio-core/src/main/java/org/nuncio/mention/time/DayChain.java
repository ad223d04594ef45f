package org.nuncio.mention.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.time.TenseReader.Tense;

/** Counts from the day that the report has named before: <i>the next day</i>, <i>a week earlier</i>, <i>that same month</i>. */
final class DayChain {
    private static final Pattern VALUE = Pattern.compile(
            "(?:(?<step>NEXT|PREV)_IMMEDIATE|THAT) P1(?<unit>[DWMY])(?:T\\w+)?(?: OFFSET (?<offset>P-?\\d{1,4}[DWMY]))?");

    private static final Map<String, String> PRECISIONS = Map.of("D", "day", "W", "week", "M", "month", "Y", "year");

    /** A step of so many days counts from a day, and never from a month. */
    private static final int DAYS = 6;

    private final @Nullable LocalDate published;
    private final List<ResolvedTime> named = new ArrayList<>();
    private @Nullable ResolvedTime main;

    DayChain(@Nullable LocalDate published) {
        this.published = published;
    }

    /** A time that stays open is kept as well: what follows it must not count from the one before. */
    void add(ResolvedTime time) {
        boolean counts = time.value() != null && !time.precision().equals("approximate");
        if (counts || time.equals(ResolvedTime.OPEN)) {
            named.add(time);
            main = null;
        }
    }

    /** The day of a main clause, from which the next sentence counts: in <i>met on Friday the men who had fired on 3 May. A day earlier …</i> Friday. */
    void mainIs(ResolvedTime day) {
        main = day.precision().equals("day") ? day : null;
    }

    /** Whether a value counts from a day named before. */
    static boolean counts(String value) {
        return VALUE.matcher(value).matches();
    }

    /** Open where the report has named no day before. */
    ResolvedTime resolve(String value, Tense tense) {
        Matcher m = VALUE.matcher(value);
        if (!m.matches()) {
            throw new IllegalArgumentException("value: " + value);
        }
        String offset = m.group("offset");
        if (offset != null) {
            return counted(Period.parse(offset), tense).orElse(ResolvedTime.OPEN);
        }
        String unit = m.group("unit");
        int by = m.group("step") == null ? 0 : m.group("step").equals("NEXT") ? 1 : -1;
        return (by == 0 ? last(PRECISIONS.get(unit), tense) : anchor(PRECISIONS.get(unit), tense))
                .map(from -> at(from, by, unit))
                .orElse(ResolvedTime.OPEN);
    }

    /** The day named last, this much on or back; where a month or a year alone was named last, <i>since December 2018</i>, <i>in 1984 … two years later</i>, no finer than it. */
    Optional<ResolvedTime> counted(Period period, Tense tense) {
        if (period.getYears() != 0 && isLast("year")) {
            return Optional.ofNullable(named.get(named.size() - 1).value())
                    .map(from -> ResolvedTime.year(from.getYear() + period.getYears(), "counted-from-previous"));
        }
        boolean days = period.toTotalMonths() == 0 && Math.abs(period.getDays()) <= DAYS; // since May … a day earlier
        Optional<LocalDate> month = days ? Optional.empty() : lastMonth(tense);
        return month.map(from -> ResolvedTime.month(YearMonth.from(from.plus(period)), "counted-from-previous"))
                .or(() -> anchor("day", tense).map(from -> step(from.end(), period)));
    }

    private Optional<LocalDate> lastMonth(Tense tense) {
        return isLast("month") && !isAhead(named.get(named.size() - 1), tense)
                ? Optional.ofNullable(named.get(named.size() - 1).value())
                : Optional.empty();
    }

    private boolean isLast(String precision) {
        return !named.isEmpty() && named.get(named.size() - 1).precision().equals(precision);
    }

    private boolean isAhead(ResolvedTime time, Tense tense) {
        return published != null
                && tense == Tense.PAST
                && time.value() != null
                && time.value().isAfter(published);
    }

    /** The day named last: <i>hours later</i> is taken for the same. */
    Optional<ResolvedTime> sameDay(Tense tense) {
        return last("day", tense)
                .map(from -> new ResolvedTime(from.end(), from.end(), "approximate", "hours-from-previous"));
    }

    /** The day named first, that of the report's main event: <i>hours before the ceremony</i>. */
    Optional<ResolvedTime> firstDay() {
        return named.stream()
                .filter(t -> t.value() != null && t.precision().equals("day"))
                .findFirst()
                .map(t -> new ResolvedTime(t.value(), t.end(), "approximate", "hours-from-first-day"));
    }

    /** The year of the time named last: <i>that December</i>. */
    Optional<Integer> year(Tense tense) {
        return last("year", tense).map(from -> from.end().getYear());
    }

    private static ResolvedTime at(ResolvedTime previous, int by, String unit) {
        LocalDate from = previous.end();
        String rule = (by == 0 ? "-of" : by > 0 ? "-after" : "-before") + "-previous";
        return switch (unit) {
            case "D" -> ResolvedTime.day(from.plusDays(by), "day" + rule);
            case "W" -> ResolvedTime.week(from.plusWeeks(by), "week" + rule);
            case "M" -> ResolvedTime.month(YearMonth.from(from).plusMonths(by), "month" + rule);
            default -> ResolvedTime.year(from.getYear() + by, "year" + rule);
        };
    }

    private static ResolvedTime step(LocalDate from, Period period) {
        LocalDate day = from.plus(period);
        boolean one = period.equals(Period.ofDays(1)) || period.equals(Period.ofDays(-1));
        String rule = !one ? "counted-from-previous" : day.isAfter(from) ? "day-after-previous" : "day-before-previous";
        return ResolvedTime.day(day, rule);
    }

    private Optional<ResolvedTime> anchor(String precision, Tense tense) {
        return Optional.ofNullable(main).filter(m -> !isAhead(m, tense)).or(() -> last(precision, tense));
    }

    /** The last time of at least this precision; a clause in the past does not count from a day that is still to come. */
    private Optional<ResolvedTime> last(String precision, Tense tense) {
        for (int i = named.size() - 1; i >= 0; i--) {
            ResolvedTime time = named.get(i);
            if (time.value() == null) {
                return Optional.empty();
            }
            boolean fine = time.precision().equals("day")
                    || time.precision().equals(precision)
                    || time.precision().equals("month") && precision.equals("year");
            if (fine && !isAhead(time, tense)) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }
}
