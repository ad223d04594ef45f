package org.nuncio.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;

/**
 * Where a report comes from: all that is known of a document beside its bytes.
 *
 * @param id of the report, {@code r} and twelve hexadecimal digits over name and bytes
 * @param uri as the user named it; of an entry of an archive, table or feed with what tells it from others
 * @param sha256 64 hexadecimal digits over the bytes
 * @param published day of publication where the user gave it
 * @param hints what was told beside the document
 */
public record Provenance(
        String id,
        String uri,
        String sha256,
        @Nullable String mediaType,
        @Nullable String charset,
        @Nullable LocalDate published,
        Hints hints) {

    static Provenance of(Given given) {
        return new Provenance(
                given.id(),
                given.uri(),
                given.sha256(),
                given.mediaType(),
                given.charset(),
                given.published(),
                given.hints());
    }
}
