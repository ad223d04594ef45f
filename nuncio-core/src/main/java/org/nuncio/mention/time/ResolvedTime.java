package org.nuncio.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.TimeMention;

/** What an expression of time comes to; see {@link TimeMention}. */
record ResolvedTime(@Nullable LocalDate value, @Nullable LocalDate end, String precision, String rule) {
    static final ResolvedTime OPEN = new ResolvedTime(null, null, "open", "unresolved");
    static final ResolvedTime APPROXIMATE = new ResolvedTime(null, null, "approximate", "as-written");
    static final ResolvedTime DURATION = new ResolvedTime(null, null, "duration", "as-written");

    static ResolvedTime day(LocalDate day, String rule) {
        return new ResolvedTime(day, day, "day", rule);
    }

    static ResolvedTime week(LocalDate dayWithin, String rule) {
        LocalDate monday = dayWithin.minusDays(dayWithin.getDayOfWeek().getValue() - 1L);
        return new ResolvedTime(monday, monday.plusDays(6), "week", rule);
    }

    static ResolvedTime month(YearMonth month, String rule) {
        return new ResolvedTime(month.atDay(1), month.atEndOfMonth(), "month", rule);
    }

    static ResolvedTime year(int year, String rule) {
        return new ResolvedTime(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year", rule);
    }

    ResolvedTime withEnd(@Nullable LocalDate newEnd) {
        return new ResolvedTime(value, newEnd, precision, rule);
    }

    ResolvedTime withRule(String newRule) {
        return new ResolvedTime(value, end, precision, newRule);
    }
}
