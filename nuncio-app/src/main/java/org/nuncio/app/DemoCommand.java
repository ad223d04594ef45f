package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Items;
import org.nuncio.coding.Coder;
import org.nuncio.publish.desk.DeskSettings;
import org.nuncio.record.SharedStore;
import org.nuncio.record.StoreException;
import org.nuncio.record.StoreWriter;
import org.nuncio.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nuncio demo}. */
@Command(
        name = "demo",
        description = {
            "Read the reports that come with the program, and show their record on one page in the browser. The record is kept beside the language models, so the next time is quick."
        },
        footer = {"", "Examples:", "  nuncio demo", "  nuncio demo --no-open --port 8080"})
final class DemoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    DeskOptions desk = new DeskOptions();

    @Option(
            names = "--open",
            negatable = true,
            description = "Whether the page is opened in a browser. Default: where a person looks on.")
    @Nullable
    Boolean opens;

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        DeskSettings settings = desk.settings(terminal);
        Path samples = Path.of(System.getProperty("nuncio.home", ""), "samples");
        if (!Files.isDirectory(samples)) {
            throw new Trouble(Diagnostic.error(
                    "demo.samples",
                    samples.toString(),
                    "the reports of the demonstration are not there.",
                    "Run the nuncio of the project's folder, or nuncio ingest and nuncio serve."));
        }
        Path db = store();
        ingest(samples, db);
        try (SharedStore store = new SharedStore(db)) {
            new Serving(store, db, engineOptions, terminal).run(settings, opens == null ? terminal.errShown() : opens);
            return ExitStatus.DONE;
        }
    }

    /** Other rules make another record, so they have a store of their own. */
    private Path store() throws IOException {
        Rules rules = engineOptions.rules(terminal);
        String name = Integer.toHexString(List.of(
                        Coder.VERSION,
                        rules.codebook().version(),
                        rules.gazetteer().version())
                .hashCode());
        Path folder = Files.createDirectories(engineOptions.modelsFolder(terminal));
        Path db = folder.resolve("demo-" + name + ".db");
        try {
            if (Files.exists(db)) {
                new SharedStore(db).close();
            }
        } catch (StoreException e) {
            if (e.diagnostic().code().equals("store.busy")) {
                throw new Trouble(e.diagnostic());
            }
            StoreWriter.discard(db); // of an older schema, or cut off
        }
        return db;
    }

    private void ingest(Path samples, Path db) throws IOException, InterruptedException {
        IntakeOptions intake = new IntakeOptions();
        Ingesting.How how = new Ingesting.How(null, intake.maxBytes, IngestCommand.USUAL_BATCH, WorkLimits.usual());
        try (StoreWriter store = StoreWriter.open(db);
                Items items = intake.open(List.of(samples.toString()), terminal)) {
            Ingesting ingesting = new Ingesting(terminal, () -> engineOptions.engine(terminal), how);
            terminal.say(ingesting.into(store, items).line());
        }
    }
}
