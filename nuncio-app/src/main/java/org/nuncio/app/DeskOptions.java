package org.nuncio.app;

import org.jspecify.annotations.Nullable;
import org.nuncio.publish.desk.Desk;
import org.nuncio.publish.desk.DeskSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that serves. */
final class DeskOptions {
    private static final int USUAL_PORT = 7654;
    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", description = "0 for any that is free. Default: 7654.")
    int port = USUAL_PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Where to listen. Beyond this machine --token is needed. Default: 127.0.0.1.")
    String host = DeskSettings.LOOPBACK;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "What a request that writes must bear, 16 characters or more; better given as $$NUNCIO_TOKEN. Without one the desk is read only.")
    @Nullable
    String token;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    /** @throws ParameterException where an option has no use, or everybody could write */
    DeskSettings settings(Terminal terminal) {
        String given = token == null ? terminal.environment().get("NUNCIO_TOKEN") : token;
        if (port < 0 || port > HIGHEST_PORT) {
            throw Misuse.of(command, "Option --port takes 0 to " + HIGHEST_PORT + ".");
        }
        if (given != null && !given.matches("[\\x21-\\x7e]{16,200}")) {
            throw Misuse.of(command, "Option --token takes 16 to 200 characters without blanks.");
        }
        if (!Desk.isLoopback(host) && given == null) {
            throw Misuse.of(command, "Option --host: beyond this machine a --token is needed.");
        }
        return DeskSettings.local(port, terminal::say).withHost(host).withToken(given);
    }
}
