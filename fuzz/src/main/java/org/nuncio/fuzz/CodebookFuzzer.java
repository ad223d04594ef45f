package org.nuncio.fuzz;

import java.util.Map;
import java.util.Set;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.CodebookLoader;
import org.nuncio.text.Folder;

/** Files of a codebook: entries, word lists, tables. */
public final class CodebookFuzzer {
    private static final String USUAL = "acts/fuzzed.yaml";
    private static final Folder BASE = base();
    private static final Set<String> NAMES = Set.of(
            USUAL,
            "operators/fuzzed.yaml",
            "classes/fuzzed.yaml",
            "types.yaml",
            "operators.yaml",
            "contexts.yaml",
            "reporting.yaml",
            "registers.yaml",
            "scores.tsv",
            "confidence.tsv");

    private CodebookFuzzer() {}

    /** Ours, without what is long. */
    private static Folder base() {
        Folder whole = Folder.ofResources(Codebook.class, "data");
        String[] lengthy = whole.names().stream()
                .filter(name -> name.contains("/") || name.equals("registers.yaml") || name.equals("reporting.yaml"))
                .toArray(String[]::new);
        return whole.without(lengthy)
                .plus(
                        Folder.of(
                                Map.of(
                                        "classes/few.yaml",
                                        "talks: [talk, negotiation]\nvisits: [$talks, trip]\n",
                                        "reporting.yaml",
                                        "verbs: {say: says}\nphrases: [according to]\nanonymous: {nouns: [source], markers: [unnamed]}\n")));
    }

    /** @param input a file whose first line names it */
    public static void fuzzerTestOneInput(byte[] input) {
        RuleFile file = RuleFile.of(input, NAMES, USUAL);
        CodebookLoader.Loaded loaded = CodebookLoader.load(BASE.plus(Folder.of(Map.of(file.name(), file.content()))));
        RuleFile.check(loaded.codebook() != null, loaded.diagnostics());
    }
}
