package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.FetchCache;
import org.nuncio.article.intake.FetchFile;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Items;
import org.nuncio.record.StoreException;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.Stories;
import org.nuncio.sentence.BgeEmbedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nuncio ingest}. */
@Command(
        name = "ingest",
        description = {
            "Read reports and keep their record in a store, each happening once however many reports tell of it. What the store has already is passed over, so an"
                    + " ingest that was cut off goes on where it was."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio ingest samples --db crisis.db",
            "  nuncio ingest 'archive/**/*.txt' may.jsonl crawl.warc.gz --db crisis.db",
            "  nuncio ingest --from-claims claim-set --db crisis.db"
        })
final class IngestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description =
                    "A file, a folder, a glob, an address, or - for standard input: texts, pages, feeds, JSON Lines, CSV, WARC, and zip or gzip of any of them.")
    List<String> inputs = List.of();

    @Mixin
    DbOption db = new DbOption();

    @Option(
            names = "--from-claims",
            paramLabel = "FOLDER",
            description =
                    "Instead of reports: a claim set, which a cluster or another store has written; its reports are not coded again.")
    @Nullable
    Path fromClaims;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication, 2022-02-09, of all reports given; it outranks what a report says itself.")
    @Nullable
    LocalDate published;

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "How many reports are kept at once; the record is the same. Default: 200.")
    int batch = 200;

    @Mixin
    IntakeOptions intake = new IntakeOptions();

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        workOptions.check();
        if (batch < 1) {
            throw new ParameterException(command.commandLine(), "--batch takes 1 or more.");
        }
        if (inputs.isEmpty() == (fromClaims == null)) {
            throw new ParameterException(
                    command.commandLine(), "Give reports to read, or a claim set with --from-claims, and not both.");
        }
        if (fromClaims != null) {
            return new ClaimSetIngest(terminal, fromClaims, batch, new Stories(new BgeEmbedder())).into(db.file);
        }
        FetchFile pages = pages();
        try (StoreWriter store = StoreWriter.open(db.file);
                Items items = intake.open(inputs, terminal, pages)) {
            Ingest ingest = new Ingest(store, items);
            ingest.run();
            if (intake.fetch) {
                pages.save(); // not before all is kept: what is remembered as fetched is not fetched again
            }
            terminal.say(IngestLine.of(ingest.added, ingest.passedOver));
            return ingest.added.refused() == 0 ? Status.DONE : Status.UNREAD;
        } catch (StoreException e) {
            throw new Trouble(e.diagnostic());
        }
    }

    /** What is remembered of the pages in the store; a new store has none of them. */
    private FetchFile pages() throws IOException {
        Path beside = db.file.resolveSibling(db.file.getFileName() + ".fetched");
        if (!Files.exists(db.file)) {
            Files.deleteIfExists(beside);
        }
        return FetchCache.in(beside);
    }

    /** From documents to the store, batch by batch. */
    private final class Ingest {
        private final StoreWriter store;
        private final Items documents;
        private final Progress progress = Progress.on(terminal, "reports", 0);
        private StoreWriter.Added added = new StoreWriter.Added(0, 0, 0, 0, 0);
        private int passedOver;

        Ingest(StoreWriter store, Items documents) {
            this.store = store;
            this.documents = documents;
        }

        void run() throws InterruptedException {
            @Nullable Engine engine = null;
            try {
                while (documents.hasNext()) {
                    List<GivenWork.Document> fresh = next();
                    if (!fresh.isEmpty()) {
                        engine = engine == null ? engineOptions.engine(terminal) : engine;
                        keep(fresh, engine);
                    }
                }
            } finally {
                progress.end();
            }
        }

        /** The documents of the next batch that the store does not have, each once. */
        private List<GivenWork.Document> next() {
            Map<String, GivenWork.Document> next = new LinkedHashMap<>();
            int given = 0;
            while (documents.hasNext() && given < batch) {
                Item item = documents.next();
                if (item instanceof Item.Note note) {
                    progress.say(note.about());
                } else {
                    GivenWork.Document document = Keeping.given(item, published);
                    next.putIfAbsent(document.given().id(), document);
                    given++;
                }
            }
            next.keySet().removeAll(store.known(next.keySet()));
            passedOver += given - next.size();
            return List.copyOf(next.values());
        }

        private void keep(List<GivenWork.Document> given, Engine engine) throws InterruptedException {
            Keeping keeping = new Keeping(engine, workOptions, intake.maxBytes);
            List<StoreWriter.Item> items = keeping.code(given, item -> {
                progress.step();
                if (item.refusal() != null) {
                    progress.say(item.refusal());
                }
            });
            added = added.plus(keeping.keep(store, items));
        }
    }
}
