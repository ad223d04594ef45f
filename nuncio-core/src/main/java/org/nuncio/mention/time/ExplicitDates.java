package org.nuncio.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that need no day of publication: {@code 2022-02-10}, {@code 2021-02}, {@code 2014}, {@code 199X}, {@code 1998/2001}. */
final class ExplicitDates {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T\\S*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-(?:SP|SU|FA|WI))?");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})/(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
    private static final String RULE = "explicit";

    private ExplicitDates() {}

    static Optional<ResolvedTime> of(String value) {
        try {
            return parse(value);
        } catch (DateTimeException e) {
            return Optional.of(ResolvedTime.OPEN); // "February 30, 2022" is a slip of the writer
        }
    }

    private static Optional<ResolvedTime> parse(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Optional.of(ResolvedTime.day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)), RULE));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            return Optional.of(ResolvedTime.month(YearMonth.of(number(month, 1), number(month, 2)), RULE));
        }
        Matcher year = YEAR.matcher(value);
        if (year.matches()) {
            return Optional.of(ResolvedTime.year(number(year, 1), RULE));
        }
        Matcher years = YEARS.matcher(value);
        if (years.matches()) {
            return Optional.of(
                    ResolvedTime.year(number(years, 1), RULE).withEnd(LocalDate.of(number(years, 2), 12, 31)));
        }
        Matcher decade = DECADE.matcher(value);
        int from = decade.matches() ? number(decade, 1) * 10 : -1;
        return from < 0
                ? Optional.empty()
                : Optional.of(new ResolvedTime(
                        LocalDate.of(from, 1, 1), LocalDate.of(from + 9, 12, 31), "approximate", RULE));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
