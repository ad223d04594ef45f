package org.nuncio.app;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.watch.Time;
import org.nuncio.app.watch.Watch;
import org.nuncio.app.watch.WatchSettings;
import org.nuncio.article.intake.FeedList;
import org.nuncio.article.intake.FetchSettings;
import org.nuncio.article.intake.Fields;
import org.nuncio.article.intake.Limits;
import org.nuncio.article.intake.Options;
import org.nuncio.article.intake.Traffic;
import org.nuncio.publish.desk.Desk;
import org.nuncio.publish.desk.DeskSettings;
import org.nuncio.record.StoreWriter;
import org.nuncio.text.Counted;
import org.nuncio.text.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code nuncio watch}. */
@Command(
        name = "watch",
        description = {
            "Follow feeds for as long as it runs, and keep the record of what they bring. What was seen, what waits and when each feed is asked next stands in FILE.watch beside the"
                    + " store, so it goes on where it was however it ended. Ends with ctrl-C or SIGTERM. See docs/watch.md."
        },
        footer = {
            "",
            "Examples:",
            "  nuncio watch feeds.opml --db crisis.db",
            "  nuncio watch feeds.txt --db crisis.db --links --every 30m",
            "  nuncio watch feeds.opml --db crisis.db --once"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done: a round, or its time or requests were over",
            "1:a line of the list, or with --once a feed or report, could not be read; or no store or journal",
            "2:wrong usage",
            "3:a broken codebook",
            "130:ended by ctrl-C, with all in order",
            "143:ended by SIGTERM, with all in order"
        })
final class WatchCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 7655;
    private static final int HIGHEST_PORT = 65_535;
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Terminal terminal;
    private final FetchSettings fetching;

    @Parameters(
            paramLabel = "FEEDS",
            description = "The list of feeds: an OPML file, or a text file with an address on each line.")
    Path list = Path.of("feeds.opml");

    @Mixin
    DbOption db = new DbOption();

    @Option(
            names = {"--links", "--fetch"},
            description =
                    "Also fetch the articles that entries link, as ingest --fetch --links does. Without it, what the feeds themselves bring is read.")
    boolean links;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Spans.class,
            description =
                    "How often a feed is asked to begin with: 30m, 2h. Then as often as it brings something: a third of that to eight times. Default: 15m.")
    Duration every = Duration.ofMinutes(15);

    @Option(names = "--once", description = "Ask each feed once, read what is new, and end.")
    boolean once;

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = Spans.class,
            description = "End after so long: 90s, 30m, 8h, 14d. Default: never.")
    @Nullable
    Duration longest;

    @Option(names = "--max-requests", paramLabel = "N", description = "End after so many requests. Default: no limit.")
    long maxRequests = Long.MAX_VALUE;

    @Option(names = "--max-bytes", paramLabel = "N", description = "Refuse a report that is longer. Default: 20971520.")
    int maxBytes = Limits.defaults().documentBytes();

    @Option(names = "--batch", paramLabel = "N", description = "How many reports are kept at once. Default: 20.")
    int batch = 20;

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "Where /api/v1/health and /metrics are served, on this machine only; 0 for any that is free. Default: 7655; with --once, nowhere.")
    @Nullable
    Integer port;

    @Option(names = "--no-port", description = "Serve neither.")
    boolean silent;

    @Option(
            names = "--log",
            paramLabel = "FORMAT",
            description = "text or json: what happens, a line each. Default: text.")
    LogFormat log = LogFormat.text;

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Mixin
    EngineOptions engineOptions = new EngineOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    /** How what happens is told; lower case, as a user types it. */
    enum LogFormat {
        text,
        json
    }

    /** @param fetching what may be asked, and how */
    WatchCommand(Terminal terminal, FetchSettings fetching) {
        this.terminal = terminal;
        this.fetching = fetching;
    }

    /** {@code 90s}, {@code 15m}, {@code 2h}, {@code 14d}. */
    static final class Spans implements ITypeConverter<Duration> {
        private static final Duration LONGEST = Duration.ofDays(3_650);

        @Override
        public Duration convert(String text) {
            String span = text.strip().toLowerCase(Locale.ROOT);
            if (!span.matches("[1-9]\\d{0,5}[smhd]")) {
                throw new TypeConversionException("'" + text + "' is no time like 90s, 15m, 2h or 14d");
            }
            long count = Long.parseLong(span.substring(0, span.length() - 1));
            Duration duration = switch (span.charAt(span.length() - 1)) {
                case 's' -> Duration.ofSeconds(count);
                case 'm' -> Duration.ofMinutes(count);
                case 'h' -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
            if (duration.compareTo(LONGEST) > 0) {
                throw new TypeConversionException("'" + text + "' is more than " + LONGEST.toDays() + "d");
            }
            return duration;
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        FeedList feeds = feeds();
        feeds.diagnostics().forEach(terminal::say);
        if (feeds.feeds().isEmpty()) {
            return ExitStatus.UNREAD;
        }
        try {
            prepare();
            return follow(feeds);
        } catch (IOException e) {
            throw new Trouble(Diagnostic.error(
                    "watch.journal",
                    journal().toString(),
                    "the journal cannot be used: " + e.getMessage() + ".",
                    "Check that no other nuncio watch runs for this store, and that there is room on the disk."));
        }
    }

    private void check() {
        workOptions.limits();
        if (batch < 1 || maxBytes < 1 || maxRequests < 1) {
            throw Misuse.of(command, "Options --batch, --max-bytes and --max-requests take 1 or more.");
        }
        if (port != null && (port < 0 || port > HIGHEST_PORT)) {
            throw Misuse.of(command, "Option --port takes 0 to " + HIGHEST_PORT + ".");
        }
        if (every.compareTo(SHORTEST) < 0) {
            throw Misuse.of(command, "Option --every takes a minute or more.");
        }
        if (once && longest != null) {
            throw Misuse.of(command, "Options --once and --for do not go together.");
        }
    }

    private FeedList feeds() {
        try {
            return FeedList.read(list.toString(), Files.readAllBytes(list));
        } catch (IOException e) {
            throw new Trouble(Diagnostic.error(
                    "feeds.unreadable",
                    list.toString(),
                    Files.exists(list) ? "the list of feeds cannot be read." : "there is no such file.",
                    Files.exists(list) ? "Check that it is a file and may be read." : "Check the name."));
        }
    }

    private Path journal() {
        return db.file.resolveSibling(db.file.getFileName() + ".watch");
    }

    /** A new store has seen nothing yet, whatever stands beside it. */
    private void prepare() throws IOException {
        if (!Files.exists(db.file)) {
            Files.deleteIfExists(journal());
        }
        StoreWriter.open(db.file).close();
        engineOptions.rules(terminal); // what is broken in them is told now, and not when the first report comes
    }

    private int follow(FeedList feeds) throws InterruptedException, IOException {
        Options intake = new Options(Limits.defaults().withDocumentBytes(maxBytes), Fields.defaults(), null, links);
        WatchKeeper keeper =
                new WatchKeeper(db.file, intake, workOptions.limits(), () -> engineOptions.engine(terminal));
        WatchScreen screen = new WatchScreen(terminal, log == LogFormat.json);
        Watch.Outfit outfit = new Watch.Outfit(fetching, Traffic.atMost(maxRequests), keeper, Time.ofSystem(), screen);
        WatchSettings settings = new WatchSettings(every, batch, once, longest, intake);
        try (Shutdown shutdown = new Shutdown();
                Watch watch = Watch.open(journal(), feeds.feeds(), settings, outfit)) {
            if (watch.broken() > 0) {
                terminal.say(journal() + ": "
                        + Counted.of(
                                watch.broken(),
                                "line of the journal was cut off and is left out.",
                                "lines of the journal were cut off and are left out."));
            }
            shutdown.begins(watch::stop);
            screen.watching(watch::line);
            run(watch);
            screen.wipe();
            terminal.say(watch.line() + ".");
            boolean fine = feeds.diagnostics().stream().noneMatch(Diagnostic::isError);
            return fine && (!once || watch.isWhole()) ? ExitStatus.DONE : ExitStatus.UNREAD;
        }
    }

    /** Until it ends by itself, or is told to stop. */
    private void run(Watch watch) throws InterruptedException, IOException {
        Desk desk = silent || once && port == null ? null : served(watch);
        try {
            watch.run();
        } finally {
            if (desk != null) {
                desk.close();
            }
        }
    }

    private Desk served(Watch watch) {
        DeskSettings settings = DeskSettings.local(port == null ? USUAL_PORT : port, terminal::say);
        try {
            Desk desk = Desk.start(watch.vitals(), settings);
            terminal.say("Health is at " + desk.address() + "api/v1/health, figures at " + desk.address() + "metrics.");
            return desk;
        } catch (JavalinBindException e) {
            throw Serving.portTaken(
                    settings, e, "Name another with --port, 0 for any that is free, or none with --no-port.");
        }
    }
}
