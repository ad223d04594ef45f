package org.nuncio.dist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of each library stays in the archive, by the table {@code lean.tsv}: a library that has rows keeps what they name, any other all of it.
 *
 * @param rows of the table, those for other platforms among them
 * @param platforms for which native libraries stay
 */
record Lean(List<Row> rows, Set<String> platforms) {
    private static final String EVERY = "every";

    /**
     * A row of the table.
     *
     * @param library name of its jar up to the version
     * @param platform that needs it, or {@code every}
     * @param keeps entries of the jar: {@code *} stands for all but a slash, {@code **} for all
     */
    record Row(String library, String platform, String keeps) {
        boolean names(String entry) {
            String regex = Arrays.stream(keeps.split("\\*\\*", -1))
                    .map(part -> part.replace(".", "\\.").replace("*", "[^/]*"))
                    .collect(Collectors.joining(".*"));
            return entry.matches(regex);
        }
    }

    /** @throws IllegalArgumentException where the table knows nothing of a platform */
    static Lean forPlatforms(Set<String> platforms) {
        List<Row> rows = table();
        Set<String> unknown = new HashSet<>(platforms);
        rows.forEach(row -> unknown.remove(row.platform()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("lean.tsv has no row for these platforms: " + unknown);
        }
        return new Lean(rows, platforms);
    }

    private static List<Row> table() {
        try (InputStream in = Lean.class.getResourceAsStream("lean.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    rows.add(new Row(cells[0], cells[1], cells[2]));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param jar file name of a library, such as {@code icu4j-79.1.jar} */
    boolean keeps(String jar, String entry) {
        List<Row> own = rows.stream()
                .filter(row -> jar.matches(Pattern.quote(row.library()) + "-\\d.*\\.jar"))
                .toList();
        return own.isEmpty()
                || own.stream()
                        .filter(row -> row.platform().equals(EVERY) || platforms.contains(row.platform()))
                        .anyMatch(row -> row.names(entry));
    }
}
