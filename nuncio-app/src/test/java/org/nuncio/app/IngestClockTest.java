package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.app.watch.FeedServer;
import picocli.CommandLine;

/** An ingest on a machine whose clock was set back, so that it is behind the newest report of the store, and still on the day before. */
@Tag("models")
class IngestClockTest {
    private static final Instant RIGHT = Instant.parse("2026-02-10T00:30:00Z");
    private static final Instant BEHIND = Instant.parse("2026-02-09T23:30:00Z");

    /** So that pages are long enough for a report, and no copies of each other. */
    private static final String EVENING =
            "The streets around the station were quiet again by the evening, and the trams were running as usual."
                    + " Shopkeepers swept the pavement and said that they hoped to open in the morning. It was the coldest night of the winter,"
                    + " and few people stayed outside for long. A spokesman was not available for a comment, and the town hall was closed.";

    private static final String HARBOUR =
            "Two ferries left the harbour late because of fog, and the fish market closed an hour before its usual time."
                    + " A choir sang in the old church near the bridge, where children had lit candles for the feast. The mayor was"
                    + " travelling, his office said, and would be back at the end of the week. Snow is forecast for the coast.";

    @TempDir
    Path folder;

    private FeedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
        page(
                "/first",
                "Norwegian police arrested twelve protesters in Oslo on Monday. " + EVENING,
                "2026-02-10T00:05:00Z");
        page(
                "/second",
                "Swedish police arrested nine smugglers in Malmo on Tuesday. " + HARBOUR,
                "2026-02-10T00:10:00Z");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void page(String path, String text, String published) {
        server.page(
                path,
                "<html><head><title>Arrests</title><meta property=\"article:published_time\" content=\"" + published
                        + "\"></head><body><article><h1>Arrests</h1><p>" + text + "</p></article></body></html>");
    }

    private String ingest(Path db, Instant now, String path) {
        Screen screen = new Screen("");
        IngestCommand ingest = new IngestCommand(screen.terminal());
        ingest.intake = new IntakeOptions(FeedServer.settings().withClock(Clock.fixed(now, ZoneOffset.UTC)));
        int status =
                new CommandLine(ingest).execute(server.url(path), "--db", db.toString(), "--fetch", "--rules-only");
        assertThat(status).as(screen.err()).isZero();
        return screen.err();
    }

    private static List<String> record(Path db) {
        return Stream.of(
                        "SELECT id, seq, uri, sha256, status FROM report ORDER BY seq",
                        "SELECT * FROM article ORDER BY ALL",
                        "SELECT * FROM claim ORDER BY ALL",
                        "SELECT * FROM happening ORDER BY ALL")
                .flatMap(sql -> WatchCommandTest.ask(db, sql).stream())
                .toList();
    }

    @Test
    void givesTheSameRecordAsWithTheRightClock() {
        Path right = folder.resolve("right.db");
        ingest(right, RIGHT, "/first");
        ingest(right, RIGHT, "/second");
        Path behind = folder.resolve("behind.db");
        ingest(behind, RIGHT, "/first");
        String said = ingest(behind, BEHIND, "/second");

        assertThat(said).contains("1 report given: 1 read (0 of them copies), 0 refused, 0 known before;");
        assertThat(WatchCommandTest.ask(
                        behind,
                        "SELECT seq, told_retrieved, published FROM report JOIN article ON report = id ORDER BY seq"))
                .containsExactly(
                        "seq|told_retrieved|published",
                        "0|2026-02-10T00:30:00Z|2026-02-10",
                        "1|2026-02-09T23:30:00Z|2026-02-10");
        assertThat(record(behind)).hasSizeGreaterThan(8).isEqualTo(record(right));
        assertThat(ingest(behind, BEHIND, "/first")).contains("0 read (0 of them copies), 0 refused, 1 known before;");
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "recode", "--db", behind.toString(), "--rules-only"))
                .as(screen.err())
                .isZero();
        assertThat(screen.err()).contains("2 reports coded again:", "0 changed, 0 new, 0 gone.");
        assertThat(record(behind)).isEqualTo(record(right));
    }
}
