package org.nuncio.article.intake;

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
     */
    record Page(
            String url,
            byte[] bytes,
            String contentType,
            @Nullable String charset,
            Instant retrieved) implements Fetched {}

    /** The page is as it was when it was fetched before. */
    record Unchanged(String url) implements Fetched {}

    /** @param reason its code is {@code fetch.address}, {@code fetch.robots}, {@code fetch.status}, {@code fetch.later}, {@code fetch.failed} or {@code input.too-large} */
    record Failed(Diagnostic reason) implements Fetched {}
}
