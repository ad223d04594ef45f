package org.nuncio.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as people write them, in English whatever the locale. */
final class Days {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private Days() {}

    /** {@code 9 February 2022}. */
    static String full(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code 9 Feb 2022}, {@code 7–11 Feb 2022}, {@code Feb 2022}, {@code 2014}. */
    static String range(LocalDate first, @Nullable LocalDate last) {
        if (last == null || last.equals(first)) {
            return SHORT.format(first);
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        if (wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return first.getYear() == last.getYear()
                    ? Integer.toString(first.getYear())
                    : first.getYear() + "–" + last.getYear();
        }
        if (first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) {
            return wholeMonths ? MONTH.format(first) : first.getDayOfMonth() + "–" + SHORT.format(last);
        }
        return SHORT.format(first) + " – " + SHORT.format(last);
    }
}
