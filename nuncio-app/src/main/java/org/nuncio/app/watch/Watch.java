package org.nuncio.app.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.nuncio.app.watch.Counters.Count;
import org.nuncio.article.intake.FetchCache;
import org.nuncio.article.intake.FetchSettings;
import org.nuncio.article.intake.Fetcher;
import org.nuncio.article.intake.Traffic;
import org.nuncio.publish.desk.Vitals;
import org.nuncio.text.Counted;

/** The following of a list of feeds, from its journal on. */
public final class Watch implements AutoCloseable {
    private final Journal journal;
    private final Watcher watcher;
    private final Vitals vitals;

    private Watch(Journal journal, Watcher watcher, Vitals vitals) {
        this.journal = journal;
        this.watcher = watcher;
        this.vitals = vitals;
    }

    /**
     * What it goes out with.
     *
     * @param log hears of what happens, in the thread that decides
     */
    public record Outfit(FetchSettings fetching, Traffic traffic, Keeper keeper, Time time, Consumer<WatchEvent> log) {}

    /**
     * Nothing is asked yet.
     *
     * @param journal the file; made where there is none
     * @throws IOException where another program has it, or it cannot be written
     */
    public static Watch open(Path journal, Collection<String> feeds, WatchSettings settings, Outfit outfit)
            throws IOException {
        Journal opened = Journal.open(journal, new Following());
        try {
            Fetcher fetcher = new Fetcher(outfit.fetching(), FetchCache.inMemory(), outfit.traffic());
            Watcher watcher = new Watcher(
                    settings,
                    feeds,
                    new Watcher.Ways(outfit.time(), opened, fetcher, outfit.traffic(), outfit.keeper(), outfit.log()));
            return new Watch(opened, watcher, new WatchVitals(watcher, outfit.traffic(), outfit.time()));
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    /** Goes on until it is stopped, or until what the settings bound is over. */
    public void run() throws InterruptedException, IOException {
        watcher.run();
    }

    /** Ends it soon; may be called by any thread. */
    public void stop() {
        watcher.stop();
    }

    public Vitals vitals() {
        return vitals;
    }

    /** Lines of the journal that could not be read. */
    public int broken() {
        return journal.broken();
    }

    /** Whether, so far, a feed could not be read, a report was refused or the store could not be written. */
    public boolean isWhole() {
        Counters counters = watcher.counters();
        return counters.get(Count.FEEDS_FAILED) + counters.get(Count.REFUSED) + counters.get(Count.STORE_FAILURES) == 0;
    }

    /** {@code 12 feeds, 1 failing, 3 entries wait; 120 reports read, 4 refused, 540 claims}. */
    public String line() {
        Snapshot snapshot = watcher.snapshot();
        Counters counters = watcher.counters();
        return String.format(
                Locale.ROOT,
                "%s, %d failing, %d gone, %s; %s read, %d refused, %s",
                Counted.of(snapshot.feeds().size(), "feed"),
                snapshot.failing(),
                snapshot.gone(),
                Counted.of(snapshot.waiting(), "entry waits", "entries wait"),
                Counted.of(counters.get(Count.READ), "report"),
                counters.get(Count.REFUSED),
                Counted.of(counters.get(Count.CLAIMS), "claim"));
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        journal.close();
    }
}
