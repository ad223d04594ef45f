package org.nuncio.spark;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of everything that codes on a cluster; they are those of {@code nuncio ingest}. */
final class CoderOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication, 2022-02-09, of all reports given; it outranks what a report says itself.")
    @Nullable
    LocalDate published;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Add your own entries: a folder that the driver and each executor have under this name.")
    String codebook = "";

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Where each executor keeps unpacked language models; default as for nuncio.")
    String models = "";

    @Option(names = "--rules-only", description = "Code by the entries alone, and decide nothing by likeness.")
    boolean rulesOnly;

    @Option(names = "--max-bytes", paramLabel = "N", description = "Refuse a report that is longer. Default: 20971520.")
    long maxBytes = Limits.defaults().documentBytes();

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "Give up a report that takes longer. Default: 120.")
    int maxSeconds = 120;

    @Option(names = "--keep-bytes", description = "Write the documents too, so that they can be coded again.")
    boolean keepBytes;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    /** @throws ParameterException where an option has no use */
    CoderSettings settings() {
        if (maxBytes < 1 || maxSeconds < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "Options --max-bytes and --max-seconds take 1 or more.");
        }
        return new CoderSettings(
                codebook,
                models,
                rulesOnly,
                published == null ? "" : published.toString(),
                maxBytes,
                maxSeconds,
                keepBytes);
    }
}
