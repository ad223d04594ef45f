package org.nuncio.article;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a file say about the report.
 *
 * @param dateRule where the date comes from: {@code header}; of a web page the part of it
 * @param year a year that stands in a date line without a full date
 * @param ambiguous a date line that may mean two days, or null
 * @param filed where the first reporter is, by a byline that tells it, or null
 * @param taken blocks that are not part of the text
 * @param furniture those of them that say nothing
 */
record Head(
        @Nullable String title,
        @Nullable LocalDate date,
        String dateRule,
        OptionalInt year,
        @Nullable String ambiguous,
        @Nullable String publisher,
        List<String> bylines,
        @Nullable String filed,
        List<Block> taken,
        List<String> furniture) {

    Head {
        bylines = List.copyOf(bylines);
        taken = List.copyOf(taken);
        furniture = List.copyOf(furniture);
    }
}
