package org.nuncio.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that codes. */
final class EngineOptions {
    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description =
                    "Add your own entries: a folder laid out like codebook/. A file of the same name replaces ours.")
    @Nullable
    Path codebook;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description =
                    "Where converted language models are kept; default: $$NUNCIO_CACHE, else $$XDG_CACHE_HOME/nuncio, else ~/.cache/nuncio, else, where that cannot be written, a folder of yours among the temporary files.")
    @Nullable
    Path models;

    @Option(
            names = "--rules-only",
            description =
                    "Code by the entries alone, and leave silent what none of them fits, instead of deciding by likeness to their examples.")
    boolean rulesOnly;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    Rules rules(Terminal terminal) {
        if (codebook != null && !Files.isDirectory(codebook)) {
            throw Misuse.of(command, "Option --codebook: there is no folder " + codebook + ".");
        }
        return Rules.load(codebook, terminal);
    }

    Engine engine(Terminal terminal) {
        return Engine.start(rules(terminal), modelsFolder(terminal), rulesOnly, terminal);
    }

    Path modelsFolder(Terminal terminal) {
        return models != null ? models : ModelsFolder.of(terminal.environment()).choose();
    }
}
