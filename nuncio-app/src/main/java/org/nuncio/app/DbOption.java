package org.nuncio.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the record is kept. */
final class DbOption {
    @Option(
            names = "--db",
            paramLabel = "FILE",
            required = true,
            description = "The store, one file; see docs/record.md for what stands in it.")
    Path file = Path.of("nuncio.db");
}
