package org.nuncio.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came along with a report: the columns of a table, the entry of a feed, the headers of an archive. It counts only where the report itself says nothing.
 *
 * @param published the day as written at the source; neither a sentinel nor later than {@code retrieved}
 * @param authors as written, one name each
 * @param language a tag: {@code en}, {@code en-GB}
 * @param url where the report stood
 * @param retrieved when it was fetched from there
 */
public record Hints(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        List<String> authors,
        @Nullable String language,
        @Nullable String url,
        @Nullable Instant retrieved) {
    public static final Hints NONE = new Hints(null, null, null, List.of(), null, null, null);

    public Hints {
        authors = List.copyOf(authors);
    }

    /** These, and where they say nothing, what others say. */
    public Hints or(Hints others) {
        return new Hints(
                title == null ? others.title : title,
                published == null ? others.published : published,
                publisher == null ? others.publisher : publisher,
                authors.isEmpty() ? others.authors : authors,
                language == null ? others.language : language,
                url == null ? others.url : url,
                retrieved == null ? others.retrieved : retrieved);
    }
}
