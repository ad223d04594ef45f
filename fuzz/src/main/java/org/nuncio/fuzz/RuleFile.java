package org.nuncio.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.nuncio.text.Diagnostic;

/**
 * A file of rules that somebody wrote. Its name is its first line, as a comment: {@code # acts/visits.yaml}.
 *
 * @param name one of those that are read
 */
record RuleFile(String name, String content) {

    /** @param usual the name where the first line has none */
    static RuleFile of(byte[] input, Set<String> names, String usual) {
        String text = new String(input, StandardCharsets.UTF_8);
        String first =
                text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "").strip();
        return new RuleFile(names.contains(first) ? first : usual, text);
    }

    /** Either there are rules, or an error says why there are none; what is printed is one line without anything that steers a terminal. */
    static void check(boolean loaded, List<Diagnostic> diagnostics) {
        boolean broken = diagnostics.stream().anyMatch(Diagnostic::isError);
        Holds.that(
                loaded != broken,
                () -> (loaded ? "loaded with errors: " : "not loaded, without an error: ") + diagnostics);
        diagnostics.forEach(ReadReports::told);
    }
}
