package org.nuncio.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;

/**
 * A document as it was given.
 *
 * @param uri as the user named it; of an entry of an archive, table or feed with what tells it from others
 * @param mediaType {@code text/plain}, {@code text/html}; null where it is not known
 * @param charset as declared beside the document, null where nothing is
 * @param published day of publication where the user gives it: it goes before what the document says
 * @param hints what was told beside the document: it counts where that says nothing
 */
public record Given(
        String uri,
        byte[] bytes,
        @Nullable String mediaType,
        @Nullable String charset,
        @Nullable LocalDate published,
        Hints hints) {

    /** 64 hexadecimal digits over the bytes. */
    String sha256() {
        return Ids.sha256(bytes);
    }

    /** {@code r} and twelve hexadecimal digits over name and bytes: the same document under two names is given twice. */
    public String id() {
        return Ids.of("r", uri, sha256());
    }
}
