package org.nuncio.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as a claim has it.
 *
 * @param first null where the words stay unresolved
 * @param precision day, week, month, year, approximate, duration or open
 * @param text the words, null for a happening
 */
public record Day(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String precision,
        @Nullable String rule,
        @Nullable String text) {}
