package org.nuncio.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that reads or codes many reports. */
final class WorkOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at once; the output is the same. Default: one for each processor.")
    int threads = WorkLimits.usual().threads();

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "Give up a report that takes longer. Default: 120.")
    int maxSeconds = WorkLimits.usual().maxSeconds();

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    /** @throws ParameterException where an option has no use */
    WorkLimits limits() {
        if (threads < 1 || maxSeconds < 1) {
            throw Misuse.of(command, "Options --threads and --max-seconds take 1 or more.");
        }
        return new WorkLimits(threads, maxSeconds);
    }
}
