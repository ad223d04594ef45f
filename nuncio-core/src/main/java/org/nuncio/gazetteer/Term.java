package org.nuncio.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person was, from when to when.
 *
 * @param code of the state or organisation
 * @param title canonical lower-case title or role, null where none is listed
 * @param from first day, null for always
 * @param to first day no longer, null for still
 */
public record Term(
        String code,
        @Nullable String sector,
        @Nullable String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
