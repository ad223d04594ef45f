package org.nuncio.article.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands.
 *
 * @param uri the input as the user named it
 * @param part the way from there: {@code may.zip!a.txt}; null for the input itself
 * @param fileName the last name, which may tell the kind of a text: {@code a.csv}
 * @param depth how many archives, tables and compressions it stands in
 */
record Place(String uri, @Nullable String part, String fileName, int depth) {

    static Place of(String uri) {
        return new Place(uri, null, lastName(uri), 0);
    }

    /** An entry of an archive; its path is a label and nothing else. */
    Place entry(String path) {
        String label = Faults.printable(path);
        return new Place(uri, part == null ? label : part + "!" + label, lastName(label), depth + 1);
    }

    /** A numbered part of a table or feed. */
    Place number(long n) {
        return new Place(uri, part == null ? Long.toString(n) : part + "!" + n, "", depth + 1);
    }

    /** What is within a compression: the same place, without the ending of the name. */
    Place unpacked() {
        String inner = fileName.toLowerCase(java.util.Locale.ROOT).endsWith(".gz")
                ? fileName.substring(0, fileName.length() - 3)
                : fileName;
        return new Place(uri, part, inner, depth + 1);
    }

    String name() {
        return part == null ? uri : uri + "!" + part;
    }

    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
