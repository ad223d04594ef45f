package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.app.watch.FeedServer;
import org.nuncio.record.Store;
import picocli.CommandLine;

/** {@code nuncio watch} as a user runs it, but for addresses of this machine, which only tests may ask. */
class WatchCommandTest {
    @TempDir
    Path folder;

    private final Screen screen = new Screen("");
    private FeedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private int watch(String... args) {
        CommandLine line = new CommandLine(new WatchCommand(screen.terminal(), FeedServer.settings()));
        line.setExecutionExceptionHandler((bug, command, parsed) -> {
            screen.terminal().say(((Trouble) bug).diagnostic());
            return ExitStatus.UNREAD;
        });
        line.setParameterExceptionHandler((wrong, given) -> {
            screen.terminal().say(wrong.getMessage());
            return ExitStatus.USAGE;
        });
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(args);
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("feeds.txt"), text);
    }

    static List<String> ask(Path db, String sql) {
        List<String> rows = new ArrayList<>();
        try (Store store = Store.open(db)) {
            store.ask(sql, new Store.Answer() {
                @Override
                public void columns(List<String> names) {
                    rows.add(String.join("|", names));
                }

                @Override
                public void row(List<@Nullable String> values) {
                    rows.add(String.join(
                            "|", values.stream().map(String::valueOf).toList()));
                }
            });
        }
        return rows;
    }

    /** All but what only a feed tells, and when a page was fetched. */
    private static List<String> record(Path db) {
        return Stream.of(
                        "SELECT id, seq, uri, sha256, media_type, status, code FROM report ORDER BY ALL",
                        "SELECT * FROM article ORDER BY ALL",
                        "SELECT * FROM claim ORDER BY ALL",
                        "SELECT * FROM statement ORDER BY ALL",
                        "SELECT * FROM happening ORDER BY ALL",
                        "SELECT * FROM actor ORDER BY ALL",
                        "SELECT * FROM quantity ORDER BY ALL")
                .flatMap(sql -> ask(db, sql).stream())
                .toList();
    }

    @Test
    @Tag("models")
    void aRoundOverAFeedAndAnIngestOfItsPagesGiveTheSameRecord() throws IOException {
        List<Path> samples = Stream.of("bank-attack.txt", "belarus-drill.txt", "g7-and-arms.txt", "nursery-shelled.txt")
                .map(Models.SAMPLES::resolve)
                .toList();
        List<String> entries = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (Path sample : samples) {
            String path = "/" + sample.getFileName().toString().replace(".txt", "");
            String text = Files.readString(sample);
            server.at(path, (a, out) -> FeedServer.answer(out, 200, text, "Content-Type", "text/plain; charset=UTF-8"));
            entries.add(0, path + "|T|Short."); // a feed has the newest first
            pages.add(server.url(path));
        }
        String feed = server.feed(entries.toArray(String[]::new)).replace("<title>Echo</title>", "");
        server.at("/f", (a, out) -> FeedServer.answer(out, 200, feed)); // one that tells no publisher, as pages do not
        Path watched = folder.resolve("watched.db");
        int status = watch(
                list(server.url("/f")).toString(), "--db", watched.toString(), "--once", "--links", "--batch", "3");
        assertThat(status).as(screen.err()).isZero();
        assertThat(screen.err()).contains("1 feed, 0 failing, 0 gone, 0 entries wait; 4 reports read, 0 refused");

        Path ingested = folder.resolve("ingested.db");
        IngestCommand ingest = new IngestCommand(screen.terminal());
        ingest.intake = new IntakeOptions(FeedServer.settings());
        List<String> args = new ArrayList<>(pages);
        args.addAll(List.of("--db", ingested.toString(), "--fetch"));
        assertThat(new CommandLine(ingest).execute(args.toArray(String[]::new)))
                .as(screen.err())
                .isZero();
        assertThat(record(watched)).hasSizeGreaterThan(60).isEqualTo(record(ingested));
    }

    @Test
    void badLinesOfTheListAreToldAndTheRestIsFollowed() throws IOException {
        server.at("/f", (a, out) -> FeedServer.answer(out, 200, server.feed()));
        Path list = list("# ours\n" + server.url("/f") + "\nftp://example.org/x\n");
        assertThat(watch(list.toString(), "--db", folder.resolve("a.db").toString(), "--once"))
                .isEqualTo(1);
        assertThat(screen.err())
                .contains("feeds.txt:3: error feeds.line: no address of a feed: ftp://example.org/x.")
                .contains("1 feed, 0 failing");
    }

    @Test
    void loopbackIsRefusedToEveryoneElse() throws IOException {
        Path list = list(server.url("/f"));
        Screen own = new Screen("");
        assertThat(Screen.status(
                        own,
                        "watch",
                        list.toString(),
                        "--db",
                        folder.resolve("a.db").toString(),
                        "--once"))
                .isEqualTo(1);
        assertThat(own.err())
                .contains(" " + server.url("/f") + ": " + server.url("/robots.txt") + ": error fetch.address: ")
                .contains("1 feed, 1 failing");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void logIsALineOfJsonForEachThingThatHappens() throws IOException {
        server.status("/f", 500);
        Path list = list(server.url("/f"));
        watch(list.toString(), "--db", folder.resolve("a.db").toString(), "--once", "--log", "json");
        assertThat(screen.err().lines().filter(line -> line.startsWith("{")))
                .singleElement()
                .asString()
                .contains("\"event\":\"trouble\"", "\"code\":\"fetch.status\"", "\"failures\":1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--every 10|2|'10' is no time like 90s, 15m, 2h or 14d",
                "--every 999999d|2|'999999d' is more than 3650d",
                "--every 5s|2|Option --every takes a minute or more.",
                "--port 70000|2|Option --port takes 0 to 65535.",
                "--batch 0|2|Options --batch, --max-bytes and --max-requests take 1 or more.",
                "--once --for 3h|2|Options --once and --for do not go together.",
                "--log xml|2|[text, json]"
            })
    void whatMakesNoSenseIsWrongUsage(String options, int status, String message) throws IOException {
        Path list = list(server.url("/f"));
        String[] args = (list + " --db " + folder.resolve("a.db") + " " + options).split(" ");
        assertThat(watch(args)).isEqualTo(status);
        assertThat(screen.err()).contains(message);
        assertThat(folder.resolve("a.db")).doesNotExist();
    }

    @Test
    void itTellsHowItIsUntilItIsToldToEnd() throws IOException, InterruptedException {
        Path list = list(server.url("/f"));
        Path db = folder.resolve("a.db");
        Process watch = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "watch",
                        list.toString(),
                        "--db",
                        db.toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            assertThat(line).startsWith("Health is at http://127.0.0.1:");
            URI health = URI.create(line.split(" ")[3].replace(",", ""));
            assertThat(said.readLine()).contains("fetch.address", "Asked again in ");
            String answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(answer).contains("\"program\":\"watch\"");
            long before = System.nanoTime();
            watch.toHandle().destroy();
            assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
            assertThat(watch.exitValue()).isEqualTo(143);
            assertThat(said.readLine()).startsWith("1 feed, 1 failing, 0 gone, 0 entries wait; 0 reports read");
            assertThat(said.readLine()).isNull();
        } finally {
            watch.destroyForcibly();
        }
        assertThat(folder.resolve("a.db.watch")).content().contains("\"trouble\":\"fetch.address\"");
    }

    @Test
    void aListThatIsNotThereIsTold() {
        assertThat(watch("none.opml", "--db", folder.resolve("a.db").toString(), "--once"))
                .isEqualTo(1);
        assertThat(screen.err())
                .contains("feeds.unreadable: there is no such file. Check the name.")
                .doesNotContain("Exception", "\tat ");
    }
}
