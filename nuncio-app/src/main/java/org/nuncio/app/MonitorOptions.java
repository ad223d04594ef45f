package org.nuncio.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.Monitor;
import org.nuncio.codebook.MonitorLoader;
import org.nuncio.text.Diagnostic;
import org.nuncio.text.Folder;
import picocli.CommandLine.Option;

/** By which formula and rules the record is watched: those of the codebook, or files of the user's own. */
final class MonitorOptions {
    @Option(
            names = "--formula",
            paramLabel = "FILE",
            description = "A formula of your own, written like codebook/tension.yaml.")
    @Nullable
    Path formula;

    /**
     * @param rules written like {@code codebook/alerts.yaml}; null for those of the codebook
     * @throws BrokenCodebook with all faults
     */
    Monitor monitor(@Nullable Path rules) {
        Map<String, String> own = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        put(MonitorLoader.TENSION, formula, own, names);
        put(MonitorLoader.ALERTS, rules, own, names);
        Folder folder = Shipped.codebook().plus(Folder.of(own));
        MonitorLoader.Loaded loaded = MonitorLoader.load(folder, names);
        if (loaded.monitor() == null) {
            throw new BrokenCodebook(loaded.diagnostics());
        }
        return loaded.monitor();
    }

    private static void put(String as, @Nullable Path file, Map<String, String> contents, Map<String, String> names) {
        if (file != null) {
            try {
                contents.put(as, Files.readString(file, StandardCharsets.UTF_8));
                names.put(as, file.toString());
            } catch (IOException e) {
                throw new BrokenCodebook(List.of(Diagnostic.error(
                        "codebook.unreadable",
                        file.toString(),
                        "the file cannot be read: " + e.getMessage() + ".",
                        "Check its name, and that it is UTF-8 text and may be read.")));
            }
        }
    }
}
