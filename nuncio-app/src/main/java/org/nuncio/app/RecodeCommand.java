package org.nuncio.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nuncio.record.Store;
import org.nuncio.record.StoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nuncio recode}. */
@Command(
        name = "recode",
        description = {
            "Code the stored articles again with today's codebook and gazetteer, fold them anew, and print the claims that changed with the entries that changed them."
                    + " The new record takes the place of the old one at the end and at once; one that is cut off changes nothing."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio recode --db crisis.db",
            "  nuncio recode --db crisis.db --dry-run --codebook my-entries"
        })
final class RecodeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    DbOption db = new DbOption();

    @Option(names = "--dry-run", description = "Print what would change, and change nothing.")
    boolean dryRun;

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    RecodeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        WorkLimits limits = workOptions.limits();
        Path fresh = db.file.resolveSibling(db.file.getFileName() + ".recode");
        Store.open(db.file).close(); // a store that is not there is not to be made
        try (StoreWriter old = StoreWriter.open(db.file)) {
            StoreWriter.discard(fresh);
            try (StoreWriter store = StoreWriter.open(fresh)) {
                Recoding recoding = new Recoding(terminal, engineOptions.engine(terminal), limits, db.file);
                String changes = recoding.into(store, fresh);
                terminal.say(changes + (dryRun ? " Nothing was kept." : ""));
                if (!dryRun) {
                    store.replace(old);
                }
            } finally {
                StoreWriter.discard(fresh);
            }
        }
        return ExitStatus.DONE;
    }
}
