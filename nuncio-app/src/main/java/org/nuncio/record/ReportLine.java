package org.nuncio.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands in a list.
 *
 * @param status read or refused
 * @param code why it was refused, null where it was read
 * @param origin null where it was refused
 * @param copyShare share of its words that are those of {@code copyOf}
 * @param claims how many it makes
 * @param happenings how many they tell of
 */
public record ReportLine(
        String id,
        int seq,
        String uri,
        String status,
        @Nullable String code,
        @Nullable String message,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String origin,
        @Nullable String copyOf,
        @Nullable Double copyShare,
        int claims,
        int happenings) {}
