package org.nuncio.article.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;

/** What came of fetching a page. */
public sealed interface Fetched {

    /**
     * A page.
     *
     * @param url where it was found, after all redirects
     * @param contentType as the server says, without parameters, or empty
     * @param charset as the server says, or null
     * @param moved where it is to be asked for from now on, null where it has not moved for good
     */
    record Page(
            String url,
            byte[] bytes,
            String contentType,
            @Nullable String charset,
            Instant retrieved,
            @Nullable String moved)
            implements Fetched {}

    /**
     * The page is as it was when it was fetched before.
     *
     * @param moved as for a page
     */
    record Unchanged(String url, @Nullable String moved) implements Fetched {}

    /**
     * There is no page.
     *
     * @param reason its code is {@code fetch.address}, {@code fetch.robots}, {@code fetch.status}, {@code fetch.later}, {@code fetch.failed}, {@code fetch.spent} or {@code input.too-large}
     * @param status of the last answer, 0 where there was none
     * @param pause how long the host asks to be left alone, null where it does not
     */
    record Failed(Diagnostic reason, int status, @Nullable Duration pause) implements Fetched {
        Failed(Diagnostic reason) {
            this(reason, 0, null);
        }
    }
}
