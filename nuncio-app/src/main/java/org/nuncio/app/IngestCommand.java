package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.FetchCache;
import org.nuncio.article.intake.FetchFile;
import org.nuncio.article.intake.Items;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.Stories;
import org.nuncio.sentence.BgeEmbedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    static final int USUAL_BATCH = 200;

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
    int batch = USUAL_BATCH;

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
        WorkLimits limits = workOptions.limits();
        if (batch < 1) {
            throw Misuse.of(command, "Option --batch takes 1 or more.");
        }
        if (inputs.isEmpty() == (fromClaims == null)) {
            throw Misuse.of(command, "Give reports to read, or a claim set with --from-claims, and not both.");
        }
        if (fromClaims != null) {
            return new ClaimSetIngest(terminal, fromClaims, batch, new Stories(new BgeEmbedder())).into(db.file);
        }
        FetchFile pages = pages();
        try (StoreWriter store = StoreWriter.open(db.file);
                Items items = intake.open(inputs, terminal, pages)) {
            Ingesting.How how = new Ingesting.How(published, intake.maxBytes, batch, limits);
            IngestTally tally = new Ingesting(terminal, () -> engineOptions.engine(terminal), how).into(store, items);
            if (intake.fetch) {
                pages.save(); // not before all is kept: what is remembered as fetched is not fetched again
            }
            terminal.say(tally.line());
            return tally.added().refused() == 0 ? ExitStatus.DONE : ExitStatus.UNREAD;
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
}
