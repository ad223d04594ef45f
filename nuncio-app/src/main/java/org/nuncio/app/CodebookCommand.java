package org.nuncio.app;

import picocli.CommandLine.Command;

/** {@code nuncio codebook}: a heading for its commands. */
@Command(
        name = "codebook",
        description = "Check, list and show the entries that decide what is an event.",
        synopsisSubcommandLabel = "COMMAND")
final class CodebookCommand {}
