package org.nuncio.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param from first day, null for always
 * @param to first day no longer, null for still
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    static Period of(Table.Row row) {
        return new Period(row.date("from"), row.date("to"));
    }

    LocalDate start() {
        return from == null ? LocalDate.MIN : from;
    }

    LocalDate end() {
        return to == null ? LocalDate.MAX : to;
    }

    boolean overlaps(Period other) {
        return start().isBefore(other.end()) && other.start().isBefore(end());
    }
}
