package org.nuncio.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuncio.app.watch.FeedServer.answer;
import static org.nuncio.app.watch.FeedServer.head;
import static org.nuncio.app.watch.FeedServer.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.article.intake.FetchSettings;
import org.nuncio.article.intake.Options;
import org.nuncio.article.intake.Traffic;
import org.nuncio.record.ToyKeeper;

/** The following of feeds, round by round, of a server on this machine. */
@Timeout(120)
class WatchTest {
    @TempDir
    Path folder;

    private final List<WatchEvent> told = new ArrayList<>();
    private FetchSettings fetching = FeedServer.settings();
    private FeedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Path db() {
        return folder.resolve("a.db");
    }

    private static WatchSettings once(boolean links) {
        return new WatchSettings(
                Duration.ofMinutes(15), 3, true, null, Options.defaults().withFollowLinks(links));
    }

    private Watch watch(WatchSettings settings, Traffic traffic, String... paths) throws IOException {
        return Watch.open(
                folder.resolve("a.db.watch"),
                List.of(paths).stream().map(server::url).toList(),
                settings,
                new Watch.Outfit(fetching, traffic, new ToyKeeper(db(), 0), Time.ofSystem(), told::add));
    }

    /** One round over these feeds; gives back how it went. */
    private String round(boolean links, String... paths) throws IOException, InterruptedException {
        return round(links, Traffic.unlimited(), paths);
    }

    private String round(boolean links, Traffic traffic, String... paths) throws IOException, InterruptedException {
        try (Watch watch = watch(once(links), traffic, paths)) {
            watch.run();
            return watch.line();
        }
    }

    private String troubles() {
        return String.join(
                " ",
                told.stream()
                        .filter(t -> t.event().equals("trouble"))
                        .map(t -> t.facts().get("code").toString())
                        .toList());
    }

    private List<String> reports() {
        return ToyKeeper.dump(db()).stream()
                .filter(row -> row.startsWith("report r"))
                .map(row -> row.split("\\|")[2].replace(server.url(""), "") + " " + row.split("\\|")[6])
                .sorted()
                .toList();
    }

    @Test
    void whatAFeedBringsIsReadOnceTheOldestFirst() throws IOException, InterruptedException {
        server.at("/f", (a, out) -> answer(out, 200, server.feed("/2|B|Norlandia marched.", "/1|A|Norlandia shot.")));
        assertThat(round(false, "/f"))
                .isEqualTo("1 feed, 0 failing, 0 gone, 0 entries wait; 2 reports read, 0 refused, 2 claims");
        server.at(
                "/f",
                (a, out) -> answer(
                        out,
                        200,
                        server.feed("/3|C|Norlandia fled.", "/2|B|Norlandia marched.", "/1|A|Norlandia shot.")));
        assertThat(round(false, "/f")).contains("1 report read");
        assertThat(round(false, "/f")).contains("0 reports read");
        assertThat(reports()).containsExactly("/1 read", "/2 read", "/3 read");
        assertThat(ToyKeeper.dump(db()))
                .filteredOn(row -> row.startsWith("report r"))
                .extracting(row -> row.split("\\|")[1] + row.split("\\|")[2].replace(server.url(""), ""))
                .containsExactlyInAnyOrder("0/1", "1/2", "2/3");
    }

    @Test
    void articlesBehindTheLinksAreReadWhereAskedForAndTheFeedsOwnTextWhereTheyAreGone()
            throws IOException, InterruptedException {
        server.at("/f", (a, out) -> answer(out, 200, server.feed("/2|B|Norlandia sang.", "/1|A|Norlandia short.")));
        server.page("/1", "<html><p>Norlandia shot at length.");
        assertThat(round(true, "/f")).contains("2 reports read");
        assertThat(ToyKeeper.dump(db()))
                .filteredOn(row -> row.startsWith("article"))
                .anyMatch(row -> row.contains("Norlandia shot at length."))
                .anyMatch(row -> row.contains("Norlandia sang."))
                .noneMatch(row -> row.contains("Norlandia short."));
    }

    @Test
    void articleOfAServerThatFailsWaitsAndIsReadLater() throws IOException, InterruptedException {
        server.at("/f", (a, out) -> answer(out, 200, server.feed("/1|A|Norlandia short.")));
        server.status("/1", 500);
        assertThat(round(true, "/f")).contains("1 entry waits; 0 reports read");
        server.page("/1", "<html><p>Norlandia shot at length.");
        assertThat(round(true, "/f")).contains("0 entries wait; 1 report read");
    }

    @Test
    void feedThatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
        server.at("/f", (a, out) -> {
            boolean known = "\"7\"".equals(a.headers().get("if-none-match"))
                    && "Tue, 08 Mar 2022 10:00:00 GMT".equals(a.headers().get("if-modified-since"));
            String body = server.feed("/1|A|Norlandia shot.");
            answer(
                    out,
                    known ? 304 : 200,
                    known ? "" : body,
                    "ETag",
                    "\"7\"",
                    "Last-Modified",
                    "Tue, 08 Mar 2022 10:00:00 GMT");
        });
        round(false, "/f");
        Traffic traffic = Traffic.unlimited();
        assertThat(round(false, traffic, "/f")).contains("0 failing", "0 reports read");
        assertThat(traffic.answers()).containsEntry("304", 1L).doesNotContainKey("2xx");
    }

    @Test
    void badAnswersAreTroubleOfTheirFeedAndTheOthersGoOn() throws IOException, InterruptedException {
        fetching = FeedServer.hasty();
        String feed = server.feed("/1|A|Norlandia shot.");
        server.at("/good", (a, out) -> answer(out, 200, feed));
        server.status("/500", 500);
        server.status("/loop", 302, "Location", "/loop");
        server.page("/page", "<html><p>No feed.");
        server.at("/cut", (a, out) -> answer(out, 200, feed.substring(0, feed.length() / 2)));
        server.at("/huge", FeedServerTricks::huge);
        server.at("/bomb", FeedServerTricks::bomb);
        server.at("/drip", FeedServerTricks::drip);
        server.at("/headers", FeedServerTricks::headers);
        server.at("/long", (a, out) -> {
            head(out, 200, "Content-Length", "100000");
            line(out, "");
            out.write(feed.getBytes(StandardCharsets.UTF_8));
        });
        server.at("/short", (a, out) -> {
            head(out, 200, "Content-Length", "50");
            line(out, "");
            out.write(feed.getBytes(StandardCharsets.UTF_8));
        });
        assertThat(round(
                        false,
                        "/500",
                        "/loop",
                        "/page",
                        "/cut",
                        "/huge",
                        "/bomb",
                        "/drip",
                        "/headers",
                        "/long",
                        "/short",
                        "/good"))
                .isEqualTo("11 feeds, 10 failing, 0 gone, 0 entries wait; 1 report read, 0 refused, 1 claim");
        assertThat(troubles())
                .isEqualTo("fetch.status fetch.failed input.no-feed input.bad-feed input.too-large input.too-large"
                        + " fetch.failed fetch.failed fetch.failed input.bad-feed");
    }

    @Test
    void feedUnderAWrongMediaTypeIsReadAllTheSame() throws IOException, InterruptedException {
        server.at(
                "/f",
                (a, out) -> answer(out, 200, server.feed("/1|A|Norlandia shot."), "Content-Type", "application/pdf"));
        assertThat(round(false, "/f")).contains("1 report read");
    }

    @Test
    void serverThatAsksToWaitIsNotAskedBefore() throws IOException, InterruptedException {
        server.status("/f", 429, "Retry-After", "3600");
        assertThat(round(false, "/f")).contains("1 failing");
        assertThat(told)
                .filteredOn(t -> t.event().equals("trouble"))
                .singleElement()
                .satisfies(
                        t -> assertThat((Long) t.facts().get("pause_seconds")).isBetween(3_600L, 4_000L));
        assertThat(round(false, "/f")).contains("1 failing");
        assertThat(server.count("/f")).isEqualTo(1);
    }

    @Test
    void feedThatIsGoneIsNotAskedAgain() throws IOException, InterruptedException {
        server.status("/f", 410);
        assertThat(round(false, "/f")).contains("1 gone");
        assertThat(round(false, "/f")).contains("1 gone");
        assertThat(server.count("/f")).isEqualTo(1);
        assertThat(told).extracting(WatchEvent::event).containsExactly("gone");
    }

    @Test
    void permanentMoveIsRememberedAndAPassingOneIsNot() throws IOException, InterruptedException {
        server.status("/old", 301, "Location", server.url("/new"));
        server.status("/way", 302, "Location", server.url("/new"));
        server.status("/lost", 301, "Location", server.url("/page"));
        server.page("/page", "<html><p>Sign in.");
        server.at("/new", (a, out) -> answer(out, 200, server.feed("/1|A|Norlandia shot.")));
        round(false, "/old", "/way", "/lost");
        round(false, "/old", "/way");
        assertThat(server.count("/old")).isEqualTo(1);
        assertThat(server.count("/way")).isEqualTo(2);
        assertThat(told)
                .filteredOn(t -> t.event().equals("moved"))
                .singleElement()
                .satisfies(t -> assertThat(t.facts()).containsEntry("feed", server.url("/old")));
        assertThat(reports()).as("the same entry in both feeds").hasSize(1);
    }

    @Test
    void robotsAreObeyed() throws IOException, InterruptedException {
        server.at("/robots.txt", (a, out) -> answer(out, 200, "User-agent: nuncio\nDisallow: /f\n"));
        server.at("/f", (a, out) -> answer(out, 200, server.feed("/1|A|Norlandia shot.")));
        assertThat(round(false, "/f")).contains("1 failing");
        assertThat(server.count("/f")).isZero();
        assertThat(troubles()).isEqualTo("fetch.robots");
    }

    @Test
    void requestsEndWhereTheyAreToAndTheRestWaits() throws IOException, InterruptedException {
        server.at("/f", (a, out) -> answer(out, 200, server.feed("/2|B|Norlandia fled.", "/1|A|Norlandia shot.")));
        server.page("/1", "<html><p>Norlandia shot.");
        server.page("/2", "<html><p>Norlandia fled.");
        Traffic three = Traffic.atMost(3);
        assertThat(round(true, three, "/f")).contains("1 entry waits; 1 report read");
        assertThat(server.asked()).as("robots.txt, the feed, an article").hasSize(3);
        assertThat(round(true, "/f")).contains("0 entries wait; 1 report read");
    }

    @Test
    void itIsAskedAgainAfterItsPauseUntilItsTimeIsOver() throws IOException, InterruptedException {
        server.at("/f", (a, out) -> answer(out, 200, server.feed("/1|A|Norlandia shot.")));
        WatchSettings quick =
                new WatchSettings(Duration.ofMillis(600), 3, false, Duration.ofSeconds(2), Options.defaults());
        try (Watch watch = watch(quick, Traffic.unlimited(), "/f")) {
            watch.run();
        }
        assertThat(server.count("/f")).isBetween(2L, 12L);
        assertThat(reports()).hasSize(1);
    }

    @Test
    void twoCannotFollowForOneStore() throws IOException {
        try (Watch first = watch(once(false), Traffic.unlimited(), "/f")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> watch(once(false), Traffic.unlimited(), "/f"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another nuncio follows feeds for this store");
            assertThat(first.line()).startsWith("0 feeds");
        }
    }

    /** Answers that no server should give. */
    private static final class FeedServerTricks {
        static void huge(FeedServer.Asked asked, OutputStream out) throws IOException {
            head(out, 200);
            line(out, "");
            byte[] some = new byte[10_000];
            for (int i = 0; i < 10_000; i++) {
                out.write(some);
            }
        }

        static void bomb(FeedServer.Asked asked, OutputStream out) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(new byte[20 << 20]);
            }
            head(out, 200, "Content-Encoding", "gzip");
            line(out, "");
            out.write(packed.toByteArray());
        }

        static void drip(FeedServer.Asked asked, OutputStream out) throws IOException {
            head(out, 200);
            line(out, "");
            for (int i = 0; i < 200; i++) {
                out.write('<');
                out.flush();
                pause();
            }
        }

        static void headers(FeedServer.Asked asked, OutputStream out) throws IOException {
            head(out, 200);
            for (int i = 0; i < 200; i++) {
                line(out, "X-" + i + ": more");
                out.flush();
                pause();
            }
        }

        private static void pause() throws IOException {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
