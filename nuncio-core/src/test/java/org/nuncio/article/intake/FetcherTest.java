package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.article.intake.Given.utf8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on this machine, which the tests alone may ask. */
class FetcherTest {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService lanes = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(lanes);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        lanes.shutdownNow();
    }

    private interface Handler {
        void on(HttpExchange exchange) throws IOException;
    }

    private void at(String path, Handler handler) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try (exchange) {
                handler.on(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void page(String path, String text) {
        at(path, exchange -> answer(exchange, 200, utf8(text), "Content-Type", "text/html; charset=UTF-8"));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static FetchSettings settings(int maxBytes, Duration maxTime) {
        FetchSettings defaults = FetchSettings.defaults();
        return new FetchSettings(
                defaults.userAgent(), maxBytes, maxTime, 5, Duration.ofMillis(1), InetAddress::isLoopbackAddress);
    }

    private static Fetcher fetcher() {
        return new Fetcher(settings(100_000, Duration.ofSeconds(10)), FetchCache.inMemory());
    }

    private String told(Fetched fetched) {
        if (fetched instanceof Fetched.Page page) {
            return new String(page.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        return fetched instanceof Fetched.Failed failed ? failed.reason().code() : "unchanged";
    }

    private String fetched(String path) {
        return told(fetcher().fetch(url(path)));
    }

    @Test
    void pageComesWithTypeCharsetAndAddress() {
        List<String> agents = new ArrayList<>();
        at("/a", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            answer(exchange, 200, utf8("<p>One."), "Content-Type", "Text/HTML; charset=\"iso-8859-1\"");
        });
        Fetched.Page page = (Fetched.Page) fetcher().fetch(url("/a#top"));
        assertThat(page.url()).isEqualTo(url("/a"));
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("iso-8859-1");
        assertThat(agents).singleElement().asString().startsWith("Nuncio/");
    }

    @Test
    void packedPageIsUnpackedAndABombStopped() {
        at("/a", exchange -> answer(exchange, 200, Given.gzip(utf8("One.")), "Content-Encoding", "gzip"));
        at("/b", exchange -> answer(exchange, 200, Given.gzip(new byte[32 << 20]), "Content-Encoding", "gzip"));
        assertThat(fetched("/a")).isEqualTo("One.");
        assertThat(fetched("/b")).isEqualTo("input.too-large");
    }

    @Test
    void longPageIsGivenUpWhileItStreams() {
        at("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] some = new byte[10_000];
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(some);
            }
        });
        assertThat(fetched("/a")).isEqualTo("input.too-large");
    }

    @Test
    void slowPageIsGivenUp() {
        at("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        Fetcher hasty = new Fetcher(settings(1000, Duration.ofMillis(500)), FetchCache.inMemory());
        long before = System.nanoTime();
        assertThat(told(hasty.fetch(url("/a")))).isEqualTo("fetch.failed");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void redirectsAreFollowedButNotForEver() {
        page("/end", "One.");
        at("/a", exchange -> answer(exchange, 302, new byte[0], "Location", "/end"));
        at("/loop", exchange -> answer(exchange, 301, new byte[0], "Location", url("/loop")));
        assertThat(fetched("/a")).isEqualTo("One.");
        assertThat(fetched("/loop")).isEqualTo("fetch.failed");
        assertThat(asked).filteredOn("/loop"::equals).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://user:word@example.org/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "http:///a",
                "http://",
                "no address"
            })
    void addressesInsideAndOtherSchemesAreRefused(String url) {
        Fetcher fetcher = new Fetcher(FetchSettings.defaults(), FetchCache.inMemory());
        assertThat(told(fetcher.fetch(url))).isEqualTo("fetch.address");
    }

    @Test
    void publicAddressesAreNot() throws IOException {
        for (String address : List.of("8.8.8.8", "100.128.0.1", "172.32.0.1", "2001:4860:4860::8888", "192.0.66.2")) {
            assertThat(PublicAddress.is(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.1.2.3/a", "file:///etc/passwd", "http://[fd00::1]/", "//169.254.169.254/"})
    void redirectToAnAddressInsideIsRefused(String target) {
        at("/a", exchange -> answer(exchange, 302, new byte[0], "Location", target));
        assertThat(fetched("/a")).isEqualTo("fetch.address");
    }

    @Test
    void robotsAreObeyedAndAskedOnce() {
        at("/robots.txt", exchange -> answer(exchange, 200, utf8("User-agent: nuncio\nDisallow: /private\n")));
        page("/private/a", "One.");
        page("/b", "Two.");
        Fetcher fetcher = fetcher();
        assertThat(told(fetcher.fetch(url("/private/a")))).isEqualTo("fetch.robots");
        assertThat(told(fetcher.fetch(url("/b")))).isEqualTo("Two.");
        assertThat(asked).containsExactly("/robots.txt", "/b");
    }

    @Test
    void robotsThatCannotBeHadForbidAll() {
        at("/robots.txt", exchange -> answer(exchange, 500, new byte[0]));
        page("/a", "One.");
        Fetched.Failed failed = (Fetched.Failed) fetcher().fetch(url("/a"));
        assertThat(failed.reason().code()).isEqualTo("fetch.robots");
        assertThat(failed.reason().message()).contains("cannot be had");
        assertThat(failed.status()).as("it may pass").isEqualTo(503);
    }

    @Test
    void pageThatHasNotChangedIsNotSentAgain() {
        at("/a", exchange -> {
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            answer(exchange, known ? 304 : 200, known ? new byte[0] : utf8("One."), "ETag", "\"7\"");
        });
        Fetcher fetcher = fetcher();
        assertThat(told(fetcher.fetch(url("/a")))).isEqualTo("One.");
        assertThat(told(fetcher.fetch(url("/a")))).isEqualTo("unchanged");
    }

    private Fetcher remembering(FetchCache cache) {
        return new Fetcher(settings(100_000, Duration.ofSeconds(10)), cache);
    }

    @Test
    void pageThatHasNotChangedIsNotSentAgainInTheNextRun(@TempDir Path folder) throws IOException {
        at("/a", exchange -> {
            boolean known = "Tue, 08 Mar 2022 10:00:00 GMT"
                    .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            answer(
                    exchange,
                    known ? 304 : 200,
                    known ? new byte[0] : utf8("One."),
                    "Last-Modified",
                    "Tue, 08 Mar 2022 10:00:00 GMT");
        });
        Path file = folder.resolve("a.db.fetched");
        FetchFile first = FetchCache.in(file);
        assertThat(told(remembering(first).fetch(url("/a")))).isEqualTo("One.");
        first.save();
        assertThat(file).content().isEqualTo(url("/a") + "\t\tTue, 08 Mar 2022 10:00:00 GMT" + System.lineSeparator());
        assertThat(told(remembering(FetchCache.in(file)).fetch(url("/a")))).isEqualTo("unchanged");
    }

    @Test
    void runThatIsCutOffBeforeItHasKeptThePageForgetsIt(@TempDir Path folder) {
        at("/a", exchange -> {
            boolean known = exchange.getRequestHeaders().getFirst("If-None-Match") != null;
            answer(exchange, known ? 304 : 200, known ? new byte[0] : utf8("One."), "ETag", "\"7\"");
        });
        Path file = folder.resolve("a.db.fetched");
        assertThat(told(remembering(FetchCache.in(file)).fetch(url("/a")))).isEqualTo("One.");
        assertThat(told(remembering(FetchCache.in(file)).fetch(url("/a")))).isEqualTo("One.");
    }

    @Test
    void spoiltFileIsOneWithoutLines(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.db.fetched"), new byte[] {0, (byte) 0xFF, '\t', '\n', 'x'});
        FetchFile cache = FetchCache.in(file);
        assertThat(cache.get("x")).isEmpty();
        cache.put("https://example.org/a", new FetchCache.Validators("\"1\"", null));
        cache.save();
        assertThat(FetchCache.in(file).get("https://example.org/a")).isPresent();
    }

    @Test
    void hostThatAsksToWaitIsLeftAlone() {
        at("/a", exchange -> answer(exchange, 429, new byte[0], "Retry-After", "60"));
        page("/b", "Two.");
        Fetcher fetcher = fetcher();
        assertThat(told(fetcher.fetch(url("/a")))).isEqualTo("fetch.later");
        assertThat(told(fetcher.fetch(url("/b")))).isEqualTo("fetch.later");
        assertThat(asked).doesNotContain("/b");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 410, 500})
    void badStatusIsADiagnostic(int status) {
        at("/a", exchange -> answer(exchange, status, utf8("no")));
        assertThat(fetched("/a")).isEqualTo("fetch.status");
    }

    @Test
    void hostThatIsNotThereIsADiagnostic() {
        server.stop(0);
        assertThat(fetched("/a")).isEqualTo("fetch.failed");
    }

    @Test
    void requestsToOneHostKeepApart() {
        page("/a", "One.");
        Fetcher slow = new Fetcher(
                new FetchSettings("Nuncio/0", 1000, Duration.ofSeconds(5), 5, Duration.ofMillis(300), a -> true),
                FetchCache.inMemory());
        long before = System.nanoTime();
        slow.fetch(url("/a"));
        slow.fetch(url("/a"));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(550));
    }

    @Test
    void moveForGoodIsToldAsFarAsItIsOne() {
        at("/a", exchange -> answer(exchange, 301, new byte[0], "Location", "/b"));
        at("/b", exchange -> answer(exchange, 308, new byte[0], "Location", "/c"));
        at("/c", exchange -> answer(exchange, 302, new byte[0], "Location", "/d"));
        page("/d", "One.");
        assertThat(((Fetched.Page) fetcher().fetch(url("/a"))).moved()).isEqualTo(url("/c"));
        assertThat(((Fetched.Page) fetcher().fetch(url("/c"))).moved()).isNull();
    }

    @Test
    void requestsAreCountedAndEndWhereTheyAreTo() {
        page("/a", "One.");
        at("/", exchange -> answer(exchange, 404, new byte[0]));
        Traffic traffic = Traffic.atMost(3);
        Fetcher fetcher = new Fetcher(settings(1000, Duration.ofSeconds(10)), FetchCache.inMemory(), traffic);
        assertThat(told(fetcher.fetch(url("/a")))).isEqualTo("One.");
        assertThat(told(fetcher.fetch(url("/none")))).isEqualTo("fetch.status");
        assertThat(told(fetcher.fetch(url("/a")))).isEqualTo("fetch.spent");
        assertThat(asked).containsExactly("/robots.txt", "/a", "/none");
        assertThat(traffic.answers()).containsOnly(java.util.Map.entry("2xx", 1L), java.util.Map.entry("4xx", 2L));
        assertThat(traffic.bytes()).isEqualTo(4);
    }

    private List<String> intake(Fetcher fetcher, boolean links, String... names) throws IOException {
        List<Item> items = new ArrayList<>();
        Options options = Options.defaults().withFollowLinks(links);
        try (Items all = new Intake(options, fetcher).open(Arrays.asList(names), InputStream.nullInputStream())) {
            all.forEachRemaining(items::add);
        }
        return Given.told(items).stream().map(line -> line.replace(url(""), "")).toList();
    }

    @Test
    void addressIsReadLikeAFile() throws IOException {
        page("/a", "<html><p>One.");
        at("/n.jsonl", exchange -> answer(exchange, 200, utf8("{\"text\":\"Two.\"}\n")));
        assertThat(intake(fetcher(), false, url("/a"), url("/n.jsonl"), url("/gone")))
                .containsExactly("/a: <html><p>One.", "fetch.status /gone", "/n.jsonl!1: Two.");
    }

    @Test
    void addressIsRefusedWhereNothingIsToBeFetched() throws IOException {
        List<Item> items = new ArrayList<>();
        try (Items all =
                new Intake(Options.defaults()).open(List.of("https://example.org/a"), InputStream.nullInputStream())) {
            all.forEachRemaining(items::add);
        }
        assertThat(Given.told(items)).containsExactly("input.address https://example.org/a");
    }

    @Test
    void articlesThatAFeedLinksAreFetchedWhereAsked() throws IOException {
        String feed = "<rss version=\"2.0\"><channel><title>Echo</title><item><title>A</title><link>" + url("/a")
                + "</link><description>Short.</description></item><item><link>" + url("/gone")
                + "</link><description>Own.</description></item><item><link>" + url("/gone")
                + "</link></item></channel></rss>";
        at("/feed", exchange -> answer(exchange, 200, utf8(feed), "Content-Type", "application/rss+xml"));
        page("/a", "<html><p>Long.");
        assertThat(intake(fetcher(), true, url("/feed")))
                .containsExactly(
                        "/feed!1: <html><p>Long.", "fetch.status /gone", "/feed!2: Own.", "fetch.status /gone");
        assertThat(intake(fetcher(), false, url("/feed")))
                .containsExactly("/feed!1: Short.", "/feed!2: Own.", "input.no-text /feed!3");
    }
}
