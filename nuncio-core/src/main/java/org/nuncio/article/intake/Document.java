package org.nuncio.article.intake;

import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;

/**
 * One report to be.
 *
 * @param uri the file or address as the user named it; {@code -} for standard input
 * @param part where in it the document stands: the name of an entry, the number of a line; null where it is the whole
 * @param bytes the document itself, without any archive or compression around it; not to be changed
 * @param mediaType what the bytes look like, as {@link MediaTypes} has it: {@code text/plain}, {@code text/html}
 * @param declaredCharset the charset that a header or the like declares; it may be wrong
 */
public record Document(
        String uri,
        @Nullable String part,
        byte[] bytes,
        String mediaType,
        @Nullable String declaredCharset,
        Hints hints)
        implements Item {

    /** {@code news.zip!may/a.txt}; unique within a run, but for an archive that holds two entries of one name. */
    public String name() {
        return part == null ? uri : uri + "!" + part;
    }
}
