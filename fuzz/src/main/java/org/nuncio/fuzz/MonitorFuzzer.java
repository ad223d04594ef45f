package org.nuncio.fuzz;

import java.util.Map;
import java.util.Set;
import org.nuncio.codebook.Codebook;
import org.nuncio.codebook.MonitorLoader;
import org.nuncio.text.Folder;

/** Formulas of tension and rules of alerts. */
public final class MonitorFuzzer {
    private static final Folder BASE = Folder.ofResources(Codebook.class, "data");
    private static final Set<String> NAMES = Set.of(MonitorLoader.TENSION, MonitorLoader.ALERTS);

    private MonitorFuzzer() {}

    /** @param input a file whose first line names it */
    public static void fuzzerTestOneInput(byte[] input) {
        RuleFile file = RuleFile.of(input, NAMES, MonitorLoader.ALERTS);
        MonitorLoader.Loaded loaded = MonitorLoader.load(
                BASE.plus(Folder.of(Map.of(file.name(), file.content()))), Map.of(file.name(), "my.yaml"));
        RuleFile.check(loaded.monitor() != null, loaded.diagnostics());
    }
}
