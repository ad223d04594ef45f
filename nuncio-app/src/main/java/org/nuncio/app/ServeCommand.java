package org.nuncio.app;

import java.util.concurrent.Callable;
import org.nuncio.publish.desk.DeskSettings;
import org.nuncio.record.SharedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nuncio serve}. */
@Command(
        name = "serve",
        description = {
            "Show a record on one page, on this machine, and answer programs under /api/v1. Reports may be ingested meanwhile. Ends with ctrl-C. See docs/desk.md."
        },
        footer = {"", "Examples:", "  nuncio serve --db crisis.db", "  nuncio serve --db crisis.db --port 8080 --open"})
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    DbOption db = new DbOption();

    @Mixin
    DeskOptions desk = new DeskOptions();

    @Option(names = "--open", description = "Open the page in a browser.")
    boolean opens;

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        DeskSettings settings = desk.settings(terminal);
        try (SharedStore store = new SharedStore(db.file)) {
            new Serving(store, db.file, engineOptions, terminal).run(settings, opens);
            return ExitStatus.DONE;
        }
    }
}
