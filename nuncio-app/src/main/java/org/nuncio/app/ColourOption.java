package org.nuncio.app;

import org.nuncio.publish.Style;
import picocli.CommandLine.Option;

/** The option of every command that prints for people. */
final class ColourOption {
    /** When colours are used. */
    enum When {
        auto,
        always,
        never
    }

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "auto (on a terminal, unless NO_COLOR is set), always or never. Default: auto.")
    When when = When.auto;

    Style style(Terminal terminal) {
        boolean wanted = terminal.outShown() && !terminal.environment().containsKey("NO_COLOR");
        return new Style(when == When.always || when == When.auto && wanted);
    }
}
