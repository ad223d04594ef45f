package org.nuncio.app;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

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

    /** By name, code unit by code unit, whatever the locale. */
    @Override
    public int compareTo(Source other) {
        return name.compareTo(other.name);
    }
}
