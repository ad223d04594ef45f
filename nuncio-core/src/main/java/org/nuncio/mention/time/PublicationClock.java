package org.nuncio.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuncio.mention.time.TenseReader.Tense;

/** Counts from the day of publication: weekdays, days without a year, <i>yesterday</i>, <i>last week</i>. */
final class PublicationClock {
    private static final Pattern WEEKDAY = Pattern.compile("(?:THIS )?XXXX-WXX-(\\d)(?:T\\S*)?(?: OFFSET (P-?1W))?");
    private static final Pattern DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?:T\\S*)?");
    private static final Pattern MONTH = Pattern.compile("(THIS )?XXXX-(\\d\\d)(?: OFFSET P(-?1)Y)?");
    private static final Pattern UNIT =
            Pattern.compile("THIS P1([WMY])(?: OFFSET P(-?1)[WMY])?(?: INTERSECT XXXX-(?:WXX-(\\d)|(\\d\\d)))?");
    private static final Pattern OFFSET = Pattern.compile("OFFSET (P-?\\d{1,4}([DWMY]))(?:T\\S*)?");
    private static final Pattern TODAY = Pattern.compile("THIS P1D(?:T\\S*)?");
    private static final Pattern WEEKEND = Pattern.compile("XXXX-WE(?: OFFSET P(-?1)W)?");

    private static final String OVERNIGHT = "OVERNIGHT";

    private final LocalDate published;

    PublicationClock(LocalDate published) {
        this.published = published;
    }

    /**
     * @param adverbial whether the phrase hangs on the verb whose tense is given; a date within a noun phrase (<i>the March 5 vote</i>) is only taken for the nearest
     * @return empty where the value does not count from a day of publication
     */
    Optional<ResolvedTime> resolve(String value, Tense tense, boolean adverbial) {
        return weekday(value, tense)
                .or(() -> day(value, tense, adverbial))
                .or(() -> month(value, tense))
                .or(() -> unit(value))
                .or(() -> near(value, tense))
                .or(() -> offset(value));
    }

    private Optional<ResolvedTime> weekday(String value, Tense tense) {
        Matcher m = WEEKDAY.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(m.group(1)));
        boolean last = "P-1W".equals(m.group(2));
        boolean next = "P1W".equals(m.group(2));
        if (last || next) {
            LocalDate day =
                    published.with(last ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
            return Optional.of(
                    ResolvedTime.day(day, last ? "weekday-before-publication" : "weekday-after-publication"));
        }
        return Optional.of(
                tense == Tense.FUTURE
                        ? ResolvedTime.day(
                                published.with(TemporalAdjusters.nextOrSame(weekday)), "weekday-after-publication")
                        : ResolvedTime.day(
                                published.with(TemporalAdjusters.previousOrSame(weekday)),
                                "weekday-before-publication"));
    }

    private Optional<ResolvedTime> day(String value, Tense tense, boolean adverbial) {
        Matcher m = DAY.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
            Stream<LocalDate> years = Stream.of(-1, 0, 1).map(y -> day.atYear(published.getYear() + y));
            Stream<LocalDate> fitting = years.filter(
                    d -> !adverbial || (tense == Tense.PAST ? !d.isAfter(published) : !d.isBefore(published)));
            return fitting.min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(published, d))))
                    .map(d -> ResolvedTime.day(d, "explicit"));
        } catch (DateTimeException e) {
            return Optional.of(ResolvedTime.OPEN); // "February 31" is a slip of the writer
        }
    }

    /** <i>in March</i>, <i>last March</i>, which is not this month, <i>this March</i> */
    private Optional<ResolvedTime> month(String value, Tense tense) {
        Matcher m = MONTH.matcher(value);
        if (!m.matches() || Integer.parseInt(m.group(2)) > 12 || m.group(2).equals("00")) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(published);
        YearMonth month = now.withMonth(Integer.parseInt(m.group(2)));
        if (m.group(1) != null) {
            return Optional.of(ResolvedTime.month(month, "month-of-publication"));
        }
        boolean past = m.group(3) == null ? tense == Tense.PAST : m.group(3).equals("-1");
        boolean other = m.group(3) != null && month.equals(now);
        if (past) {
            return Optional.of(ResolvedTime.month(
                    other || month.isAfter(now) ? month.minusYears(1) : month, "month-before-publication"));
        }
        return Optional.of(ResolvedTime.month(
                other || month.isBefore(now) ? month.plusYears(1) : month, "month-after-publication"));
    }

    /** <i>last week</i>, <i>this month</i>, <i>next year</i>, <i>March last year</i>, <i>Tuesday of last week</i> */
    private Optional<ResolvedTime> unit(String value) {
        Matcher m = UNIT.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        long by = m.group(2) == null ? 0 : Long.parseLong(m.group(2));
        String rule = by == 0 ? "-of-publication" : by < 0 ? "-before-publication" : "-after-publication";
        if (m.group(3) != null) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(m.group(3)));
            return Optional.of(ResolvedTime.day(published.plusWeeks(by).with(day), "weekday" + rule));
        }
        if (m.group(4) != null) {
            int year = published.getYear() + (int) by;
            return Optional.of(ResolvedTime.month(YearMonth.of(year, Integer.parseInt(m.group(4))), "month" + rule));
        }
        return Optional.of(
                switch (m.group(1)) {
                    case "W" -> ResolvedTime.week(published.plusWeeks(by), "week" + rule);
                    case "M" -> ResolvedTime.month(YearMonth.from(published).plusMonths(by), "month" + rule);
                    default -> ResolvedTime.year(published.getYear() + (int) by, "year" + rule);
                });
    }

    /** <i>today</i>, <i>tonight</i>, <i>overnight</i>, <i>the weekend</i>, <i>last weekend</i> */
    private Optional<ResolvedTime> near(String value, Tense tense) {
        if (TODAY.matcher(value).matches()) {
            return Optional.of(ResolvedTime.day(published, "day-of-publication"));
        }
        if (value.equals(OVERNIGHT)) {
            return Optional.of(
                    tense == Tense.FUTURE
                            ? ResolvedTime.APPROXIMATE
                            : new ResolvedTime(
                                    published.minusDays(1), published, "approximate", "night-before-publication"));
        }
        Matcher m = WEEKEND.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean ahead = m.group(1) == null ? tense == Tense.FUTURE : m.group(1).equals("1");
        LocalDate saturday = published.with(
                ahead
                        ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                        : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean now = m.group(1) != null && !saturday.plusDays(1).isBefore(published) && !saturday.isAfter(published);
        LocalDate first = now ? saturday.plusWeeks(ahead ? 1 : -1) : saturday;
        String rule = ahead ? "weekend-after-publication" : "weekend-before-publication";
        return Optional.of(new ResolvedTime(first, first.plusDays(1), "approximate", rule));
    }

    /** <i>yesterday</i>, <i>three days ago</i>; weeks and more are only as exact as they are written. */
    private Optional<ResolvedTime> offset(String value) {
        Matcher m = OFFSET.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        LocalDate day = published.plus(Period.parse(m.group(1)));
        return Optional.of(
                switch (m.group(2)) {
                    case "D" -> ResolvedTime.day(day, "counted-from-publication");
                    case "W" -> ResolvedTime.week(day, "counted-from-publication");
                    case "M" -> ResolvedTime.month(YearMonth.from(day), "counted-from-publication");
                    default -> ResolvedTime.year(day.getYear(), "counted-from-publication");
                });
    }
}
