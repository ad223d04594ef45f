package org.nuncio.publish.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Day;
import org.nuncio.record.Happening;
import org.nuncio.record.Telling;

/** The one day of a happening, for formats that know no spans. */
final class SingleDay {
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 365;
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private SingleDay() {}

    /** Of a happening that has passed {@link #isKnown}. */
    static LocalDate of(Happening happening) {
        return Objects.requireNonNull(
                Objects.requireNonNull(happening.day(), "day").first(), "first day");
    }

    static boolean isKnown(Happening happening) {
        return happening.day() != null && happening.day().first() != null;
    }

    /** How many days the happening may have been on. */
    static long width(Happening happening) {
        Day day = Objects.requireNonNull(happening.day(), "day");
        return day.last() == null ? 1 : Math.max(1, ChronoUnit.DAYS.between(of(happening), day.last()) + 1);
    }

    /** On which the first report of it came out, null where no report has a date. */
    static @Nullable LocalDate firstPublished(Happening happening) {
        return happening.tellings().stream()
                .map(Telling::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** {@code 20220209}. */
    static String digits(LocalDate day) {
        return BASIC.format(day);
    }

    /** {@code 20220209000000}; empty for null. No time of day is known. */
    static String fourteenDigits(@Nullable LocalDate day) {
        return day == null ? "" : digits(day) + "000000";
    }

    /** {@code 2022.1068}: every month counts thirty days, as in the rows that GDELT publishes. */
    static String fraction(LocalDate day) {
        double passed = (day.getMonthValue() - 1) * DAYS_OF_A_MONTH + day.getDayOfMonth();
        return String.format(Locale.ROOT, "%.4f", day.getYear() + passed / DAYS_OF_A_YEAR);
    }
}
