package org.nuncio.publish.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Day;
import org.nuncio.record.Happening;

/** The one day of a happening, for formats that know no spans. */
final class SingleDay {
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 365;
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private SingleDay() {}

    /** Its first day, or that of its first report; one of both is known of what goes out. */
    static LocalDate of(Happening happening) {
        Day day = happening.day();
        LocalDate first = day == null ? null : day.first();
        return first == null ? Objects.requireNonNull(happening.firstPublished(), "day") : first;
    }

    static boolean isKnown(Happening happening) {
        return happening.day() != null && happening.day().first() != null;
    }

    /** How many days the happening may have been on. */
    static long width(Happening happening) {
        Day day = happening.day();
        return day == null || day.first() == null || day.last() == null
                ? 1
                : Math.max(1, ChronoUnit.DAYS.between(day.first(), day.last()) + 1);
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
