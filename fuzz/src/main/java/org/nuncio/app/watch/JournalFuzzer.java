package org.nuncio.app.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nuncio.article.intake.FetchCache;
import org.nuncio.article.intake.FetchSettings;
import org.nuncio.article.intake.Fetcher;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Options;
import org.nuncio.article.intake.Traffic;
import org.nuncio.fuzz.Holds;

/** The journal of {@code nuncio watch}, and what is planned and told from it. No feed is asked. */
public final class JournalFuzzer {
    private static final Path FILE = file();
    private static final Time TIME = new Time(() -> 0, () -> Instant.parse("2022-02-09T10:15:30Z"), () -> 0.5);
    private static final WatchSettings SETTINGS =
            new WatchSettings(Duration.ofMinutes(15), 20, false, null, Options.defaults());
    private static final Traffic NONE = Traffic.atMost(0);
    private static final Fetcher FETCHER = new Fetcher(FetchSettings.defaults(), FetchCache.inMemory(), NONE);

    private JournalFuzzer() {}

    private static Path file() {
        try {
            return Files.createTempDirectory("nuncio-fuzz").resolve("fuzz.db.watch");
        } catch (IOException e) {
            throw new UncheckedIOException("a place for the journal", e);
        }
    }

    /**
     * @param input the lines of a journal without their checksums, which are put before them so that not all is spent on guessing these; a line that begins with an exclamation
     *     mark stays as it is, but for that
     */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] written = journal(input);
        try {
            Files.write(FILE, written);
            check(written);
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the journal", e);
        }
    }

    private static byte[] journal(byte[] input) {
        StringBuilder journal = new StringBuilder();
        new String(input, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.startsWith("!") ? line.substring(1) : Journal.checksum(line) + " " + line)
                .forEach(line -> journal.append(line).append('\n'));
        return journal.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What it tells is planned, goes on, and is there again; one of another version is left as it is. */
    private static void check(byte[] written) throws IOException {
        Following before;
        try (Journal journal = Journal.open(FILE, new Following())) {
            before = journal.following();
            plan(journal);
            for (Waiting entry : List.copyOf(before.waiting())) {
                journal.append(new Note.PutOff(entry.key()));
            }
        } catch (Journal.Unusable e) {
            Holds.that(
                    java.util.Arrays.equals(Files.readAllBytes(FILE), written),
                    () -> "of another version, and changed");
            return;
        }
        try (Journal journal = Journal.open(FILE, new Following())) {
            Holds.that(journal.broken() == 0, () -> journal.broken() + " of our own lines cannot be read");
            String after = told(journal.following());
            Holds.that(after.equals(told(before)), () -> "written and read again: " + told(before) + "\n" + after);
        }
    }

    /** As at the start of a watch: what is due, and what is told of it. */
    private static void plan(Journal journal) throws IOException {
        List<String> feeds =
                journal.following().feeds().stream().map(FeedState::url).toList();
        Watcher.Ways ways = new Watcher.Ways(TIME, journal, FETCHER, NONE, new NoStore(), told -> {});
        try (Watcher watcher = new Watcher(SETTINGS, feeds, ways)) {
            watcher.stop();
            watcher.run();
            WatchVitals vitals = new WatchVitals(watcher, NONE, TIME);
            Holds.that(vitals.health().checks().size() > 1, () -> "no health");
            Holds.that(!vitals.metrics().isEmpty(), () -> "no figures");
        } catch (InterruptedException e) {
            throw new IllegalStateException("it was stopped before it ran", e);
        }
    }

    /** All that is known. What was seen is in another order where it still waits. */
    private static String told(Following following) {
        StringBuilder told = new StringBuilder();
        following.notes().stream()
                .filter(note -> !(note instanceof Note.Known))
                .forEach(note -> told.append(NoteJson.write(note)).append('\n'));
        return told + " " + new TreeSet<>(following.seen().digests()) + " " + following.waitingBytes();
    }

    /** In place of a store: nothing is read here. */
    private static final class NoStore implements Keeper {
        @Override
        public Set<String> known(Collection<String> names) {
            return Set.of();
        }

        @Override
        public Coded code(List<Item> items) {
            throw new IllegalStateException("it was stopped before it ran");
        }

        @Override
        public void stop() {
            // nothing here waits for a store
        }
    }
}
