package org.nuncio.app;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Given;
import org.nuncio.record.StoreException;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.StoreWriter.Item;
import org.nuncio.text.Diagnostic;
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
            "  nuncio ingest 'archive/**/*.txt' --db crisis.db"
        })
final class IngestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a folder, a glob, or - for standard input.")
    List<String> inputs = List.of();

    @Mixin
    DbOption db = new DbOption();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication, 2022-02-09, of all reports given; it outranks what a report says itself.")
    @Nullable
    LocalDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at once; the record is the same. Default: one for each processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "How many reports are kept at once; the record is the same. Default: 200.")
    int batch = 200;

    @Option(names = "--max-bytes", paramLabel = "N", description = "Refuse a report that is longer. Default: 20971520.")
    long maxBytes = ReadCommand.MAX_BYTES;

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "Give up a report that takes longer. Default: 120.")
    int maxSeconds = 120;

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || maxBytes < 1 || maxSeconds < 1 || batch < 1) {
            throw new ParameterException(
                    command.commandLine(), "--threads, --batch, --max-bytes and --max-seconds take 1 or more.");
        }
        ReportFinder.Found found = ReportFinder.find(inputs);
        found.notes().forEach(terminal::say);
        found.refused().forEach(terminal::say);
        try (StoreWriter store = StoreWriter.open(db.file)) {
            Ingest ingest = new Ingest(store, found.sources());
            ingest.run();
            terminal.say(ingest.line(found.refused().size()));
            return found.refused().isEmpty() && ingest.added.refused() == 0 ? Status.DONE : Status.UNREAD;
        } catch (StoreException e) {
            throw new Trouble(e.diagnostic());
        }
    }

    /** From sources to the store, batch by batch. */
    private final class Ingest {
        private final StoreWriter store;
        private final Iterator<Source> sources;
        private final Progress progress;
        private StoreWriter.Added added = new StoreWriter.Added(0, 0, 0, 0, 0);
        private int passedOver;

        Ingest(StoreWriter store, List<Source> sources) {
            this.store = store;
            this.sources = sources.iterator();
            this.progress = Progress.on(terminal, "reports kept", sources.size());
        }

        void run() throws InterruptedException {
            @Nullable Engine engine = null;
            try {
                while (sources.hasNext()) {
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

        /** The documents of the next batch that the store does not have. */
        private List<GivenWork.Document> next() {
            List<GivenWork.Document> documents = new ArrayList<>();
            while (sources.hasNext() && documents.size() < batch) {
                documents.add(document(sources.next()));
            }
            Set<String> known =
                    store.known(documents.stream().map(d -> d.given().id()).toList());
            List<GivenWork.Document> fresh = documents.stream()
                    .filter(d -> !known.contains(d.given().id()))
                    .toList();
            passedOver += documents.size() - fresh.size();
            for (int i = fresh.size(); i < documents.size(); i++) {
                progress.step();
            }
            return fresh;
        }

        private GivenWork.Document document(Source source) {
            try {
                byte[] bytes = source.bytes(terminal.in(), maxBytes);
                return new GivenWork.Document(
                        new Given(source.name(), bytes, "text/plain", null, published, null, null), null);
            } catch (IOException e) {
                return new GivenWork.Document(
                        new Given(source.name(), new byte[0], null, null, published, null, null),
                        Diagnostic.error(
                                "input.unreadable",
                                source.name(),
                                "it cannot be read: " + e.getMessage() + ".",
                                "Check that it is a file and may be read."));
            }
        }

        private void keep(List<GivenWork.Document> documents, Engine engine) throws InterruptedException {
            List<Item> items = new ArrayList<>();
            GivenWork work = new GivenWork(engine.coder(), new Articles(null, maxBytes), maxSeconds);
            new OrderedWork<>(threads, Duration.ofSeconds(maxSeconds), work).run(documents.iterator(), item -> {
                progress.step();
                if (item.refusal() != null) {
                    progress.say(item.refusal());
                }
                items.add(item);
            });
            added = added.plus(store.keep(items));
        }

        /** {@code 13 reports given: 11 read (2 of them copies), 1 refused, 1 known before; 140 claims, 20 of them folded.} */
        String line(int unopened) {
            int refused = added.refused() + unopened;
            int given = added.read() + refused + passedOver;
            return given + (given == 1 ? " report" : " reports") + " given: " + added.read() + " read ("
                    + added.copies() + " of them copies), " + refused + " refused, " + passedOver
                    + " known before; " + added.claims() + " claims, " + added.folded() + " of them folded.";
        }
    }
}
