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
 * @param url of the report where a table or feed has told one beside it; null where none was told
 * @param passage the sentence in which the evidence stands
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
        @Nullable String copyOf,
        @Nullable String url,
        String passage) {
    public Telling {
        bylines = List.copyOf(bylines);
    }

    /** Of a report of which nothing was told beside it, and that says no more than the evidence. */
    public Telling(
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
        this(
                claim,
                uri,
                title,
                published,
                publisher,
                language,
                bylines,
                textLength,
                origin,
                copyOf,
                null,
                claim.evidence());
    }

    /** Where the report can be found: its address on the web where one is known, else as it was given. */
    public String address() {
        return url == null ? uri : url;
    }
}
