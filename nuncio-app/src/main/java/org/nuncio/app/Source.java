package org.nuncio.app;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.MediaTypes;
import org.nuncio.text.Diagnostic;

/**
 * Where the bytes of one report come from.
 *
 * @param name as the user named it, with {@code /}; {@code -} for standard input
 * @param path null for standard input
 */
record Source(String name, @Nullable Path path) implements Comparable<Source> {
    static final String STANDARD_INPUT = "-";

    /**
     * Reads through a buffer, because the plain streams seek, which a pipe cannot.
     *
     * @return at most one byte more than {@code max}, so that the reader can tell what is too long
     */
    byte[] bytes(InputStream standardInput, long max) throws IOException {
        int most = (int) Math.min(max + 1, Integer.MAX_VALUE - 16);
        if (path == null) {
            return new BufferedInputStream(standardInput).readNBytes(most);
        }
        try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()))) {
            return in.readNBytes(most);
        }
    }

    /** The report as a document, or why it cannot be one. */
    Item item(long max) {
        try {
            byte[] bytes = bytes(InputStream.nullInputStream(), max);
            return new Document(name, null, bytes, MediaTypes.TEXT, null, Hints.NONE);
        } catch (IOException e) {
            return new Item.Refusal(Diagnostic.error(
                    "input.unreadable",
                    name,
                    "it cannot be read: " + e.getMessage() + ".",
                    "Check that it is a file and may be read."));
        }
    }

    /** By name, code unit by code unit, whatever the locale. */
    @Override
    public int compareTo(Source other) {
        return name.compareTo(other.name);
    }
}
