package org.nuncio.article.intake;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a user named, or that stands in a folder that was named.
 *
 * @param name as the user named it, with {@code /}; {@code -} for standard input
 * @param path null for standard input and for an address
 */
record Input(String name, @Nullable Path path) implements Comparable<Input> {
    static final String STANDARD_INPUT = "-";

    static boolean isUrl(String name) {
        String start = name.substring(0, Math.min(name.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    boolean isUrl() {
        return path == null && isUrl(name);
    }

    /** By name, code unit by code unit, whatever the locale. */
    @Override
    public int compareTo(Input other) {
        return name.compareTo(other.name);
    }
}
