package org.nuncio.app;

import picocli.CommandLine.Command;

/** {@code nuncio gazetteer}: a heading for its commands. */
@Command(
        name = "gazetteer",
        description = "Check, list and show who is known to act and where.",
        synopsisSubcommandLabel = "COMMAND")
final class GazetteerCommand {}
