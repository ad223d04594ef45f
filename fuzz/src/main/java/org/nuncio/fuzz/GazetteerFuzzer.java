package org.nuncio.fuzz;

import java.util.HashMap;
import java.util.Map;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.text.Folder;

/** Tables of a gazetteer. */
public final class GazetteerFuzzer {
    private static final String USUAL = "people.tsv";
    private static final int ROWS = 12;
    private static final Map<String, String> BASE = base();

    private GazetteerFuzzer() {}

    /** The beginnings of ours. */
    private static Map<String, String> base() {
        Folder whole = Folder.ofResources(Gazetteer.class, "data");
        Map<String, String> files = new HashMap<>();
        for (String name : whole.names()) {
            files.put(
                    name,
                    whole.read(name)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .limit(ROWS)
                            .reduce("", (above, line) -> above + line + "\n"));
        }
        return files;
    }

    /** @param input a file whose first line names it */
    public static void fuzzerTestOneInput(byte[] input) {
        RuleFile file = RuleFile.of(input, BASE.keySet(), USUAL);
        GazetteerLoader.Loaded loaded = GazetteerLoader.load(
                name -> name.equals(file.name()) ? file.content() : BASE.getOrDefault(name, ""), "fuzzed");
        RuleFile.check(loaded.gazetteer() != null, loaded.diagnostics());
    }
}
