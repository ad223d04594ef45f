package org.nuncio.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the report that makes it.
 *
 * @param uri of the report, as it was given
 * @param textLength of the article's text, in code points
 * @param origin where the article's account comes from
 * @param copyOf id of the report that this one copies, null where it copies none
 */
public record Telling(
        Claim claim,
        String uri,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        String language,
        List<String> bylines,
        int textLength,
        String origin,
        @Nullable String copyOf) {
    public Telling {
        bylines = List.copyOf(bylines);
    }
}
