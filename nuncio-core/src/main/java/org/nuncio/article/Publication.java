package org.nuncio.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication and where it comes from. Nothing falls back to today.
 *
 * @param rule {@code option}, {@code header}, a part of a web page ({@code json-ld}, {@code meta}, {@code time}, {@code url}), {@code dateline}, {@code hint} or {@code none}
 */
record Publication(@Nullable LocalDate date, String rule) {

    /** The first of: what the user says, what a header line says, what the dateline says where its year is known. */
    static Publication of(@Nullable LocalDate option, Head head, @Nullable String datelineDate) {
        if (option != null && DateReader.isSane(option)) {
            return new Publication(option, "option");
        }
        if (head.date() != null) {
            return new Publication(head.date(), head.dateRule());
        }
        Optional<LocalDate> dateline = datelineDate == null ? Optional.empty() : dated(datelineDate, head.year());
        return new Publication(dateline.orElse(null), dateline.isPresent() ? "dateline" : "none");
    }

    /** What came along with the report, where it says nothing itself. */
    Publication or(@Nullable LocalDate hint) {
        return date == null && hint != null && Dates.isDay(hint) ? new Publication(hint, "hint") : this;
    }

    private static Optional<LocalDate> dated(String words, OptionalInt headerYear) {
        Optional<LocalDate> whole = DateReader.date(words);
        if (whole.isPresent() || headerYear.isEmpty()) {
            return whole;
        }
        int year = headerYear.getAsInt();
        return DateReader.monthAndDay(words)
                .filter(day -> day.isValidYear(year))
                .map(day -> day.atYear(year));
    }
}
