package org.nuncio.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.record.ToyKeeper;

/** What a program that is killed again and again keeps is what one keeps that is left alone. */
@Timeout(180)
class WatchKilledTest {
    private static final int ENTRIES = 12;

    @TempDir
    Path folder;

    private final AtomicReference<CountDownLatch> reached = new AtomicReference<>(new CountDownLatch(1));
    private final AtomicReference<String> awaited = new AtomicReference<>("");

    private FeedServer server() throws IOException {
        FeedServer server = new FeedServer();
        List<String> entries = IntStream.range(0, ENTRIES)
                .mapToObj(i -> "/" + i + "|Title " + i + "|Norlandia short " + i + ".")
                .toList();
        server.at("/f", (a, out) -> {
            FeedServer.answer(out, 200, server.feed(entries.toArray(String[]::new)), "ETag", "\"1\"");
            told("/f");
        });
        for (int i = 0; i < ENTRIES; i++) {
            String path = "/" + i;
            String town = List.of("Alphaville", "Betatown", "Gammaburg").get(i % 3);
            server.at(path, (a, out) -> {
                FeedServer.answer(out, 200, "<html><p>Norlandia shelled " + town + " " + path.substring(1) + ".");
                told(path);
            });
        }
        return server;
    }

    private void told(String path) {
        if (path.equals(awaited.get())) {
            reached.get().countDown();
        }
    }

    private Process start(Path db, String feed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchProcess.class.getName(),
                        db.toString(),
                        feed)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "said.txt"))
                .start();
    }

    private boolean killedAfter(Path db, String feed, String path, long millis)
            throws IOException, InterruptedException {
        reached.set(new CountDownLatch(1));
        awaited.set(path);
        Process process = start(db, feed);
        try {
            boolean there = reached.get().await(40, TimeUnit.SECONDS);
            Thread.sleep(millis);
            return there && process.isAlive();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void theRecordIsTheSame() throws IOException, InterruptedException {
        Path disturbed = folder.resolve("disturbed.db");
        Path quiet = folder.resolve("quiet.db");
        List<Boolean> killed = new ArrayList<>();
        try (FeedServer server = server()) {
            String feed = server.url("/f");
            killed.add(killedAfter(disturbed, feed, "/f", 0));
            killed.add(killedAfter(disturbed, feed, "/" + (ENTRIES - 2), 130));
            killed.add(killedAfter(disturbed, feed, "/7", 0));
            killed.add(killedAfter(disturbed, feed, "/4", 90));
            assertThat(start(disturbed, feed).waitFor()).isZero();
            long asked = server.count("/0");
            assertThat(start(quiet, feed).waitFor()).isZero();
            assertThat(server.count("/0")).isEqualTo(asked + 1);
        }
        assertThat(killed).as("each was at work when it was killed").containsOnly(true);
        assertThat(ToyKeeper.dump(quiet))
                .filteredOn(row -> row.startsWith("report r"))
                .hasSize(ENTRIES);
        assertThat(ToyKeeper.dump(disturbed)).isEqualTo(ToyKeeper.dump(quiet));
    }
}
