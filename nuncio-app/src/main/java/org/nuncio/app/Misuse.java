package org.nuncio.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options or arguments that make no sense, which ends the run with status 2. */
final class Misuse {
    private Misuse() {}

    /**
     * What the user is told of it.
     *
     * @param command which was misused; null for options that no command line has filled, which is a fault of ours
     * @param message a sentence: {@code Option --threads takes 1 or more.}
     */
    static RuntimeException of(@Nullable CommandSpec command, String message) {
        return command == null
                ? new IllegalArgumentException(message)
                : new ParameterException(command.commandLine(), message);
    }
}
