package org.nuncio.app.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.watch.Counters.Count;
import org.nuncio.article.intake.Fetcher;
import org.nuncio.article.intake.Traffic;
import org.nuncio.record.StoreException;
import org.nuncio.record.StoreWriter;

/**
 * Follows feeds: asks those that are due, fetches what they link, has it coded and kept in batches, and writes each step into the journal before the next. One thread decides;
 * requests and coding go on beside it. Ends within a moment when it is told to stop: what is being coded then is dropped whole, and waits in the journal.
 */
final class Watcher implements AutoCloseable {
    private static final int MOST_WAITING = 5_000;
    private static final long MOST_WAITING_BYTES = 64L << 20;
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration FIRST_STORE_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_STORE_DOUBLINGS = 6;

    private final WatchSettings settings;
    private final Time time;
    private final Journal journal;
    private final Following following;
    private final Fetcher fetcher;
    private final Traffic traffic;
    private final Keeper keeper;
    private final WatchLog log;
    private final Pace pace;
    private final Agenda agenda = new Agenda();
    private final Lanes lanes = new Lanes();
    private final Counters counters = new Counters();
    private final Map<String, Long> lastRead = new HashMap<>();
    private final Map<String, Long> putOff = new HashMap<>();
    private final long started;
    private long batchable;
    private @Nullable Batch batch;
    private int storeFailures;
    private @Nullable String storeTrouble;
    private volatile boolean stopped;
    private volatile Snapshot snapshot = Snapshot.STARTING;

    /**
     * @param feeds those of the list, in its order
     * @param ways what it works with
     */
    Watcher(WatchSettings settings, Collection<String> feeds, Ways ways) throws IOException {
        this.settings = settings;
        this.time = ways.time();
        this.journal = ways.journal();
        this.following = journal.following();
        this.fetcher = ways.fetcher();
        this.traffic = ways.traffic();
        this.keeper = ways.keeper();
        this.log = new WatchLog(ways.log(), time.wall());
        this.pace = Pace.of(settings.every());
        this.started = now();
        this.batchable = now();
        journal.keepOnly(new HashSet<>(feeds));
        feeds.forEach(this::plan);
    }

    /** What a watcher works with. */
    record Ways(
            Time time, Journal journal, Fetcher fetcher, Traffic traffic, Keeper keeper, Consumer<WatchEvent> log) {}

    private long now() {
        return time.nanos().getAsLong();
    }

    /** A round asks every feed that is in order; otherwise a feed waits for what is left of its pause. */
    private void plan(String url) {
        FeedState feed = feed(url);
        Duration left = feed.left(time.wall().get());
        if (feed.read() != null) {
            Duration ago = Duration.between(feed.read(), time.wall().get());
            lastRead.put(url, now() - Math.max(0, ago.toNanos()));
        }
        boolean inOrder = feed.failures() == 0;
        if (!feed.gone() && !(settings.once() && !inOrder && !left.isZero())) {
            agenda.put(url, now(), settings.once() ? Duration.ZERO : left);
        }
    }

    private FeedState feed(String url) {
        FeedState known = following.feed(url);
        return known == null ? FeedState.fresh(url, settings.every()) : known;
    }

    /** Goes on until it is stopped, its time or its requests are over, or the round is done. */
    void run() throws InterruptedException, IOException {
        while (!stopped && !isOver()) {
            if (!isClosing()) {
                askFeeds();
                beginBatch();
            }
            fetchArticles();
            codeBatch();
            publish();
            if (!stopped && !isOver()) {
                lanes.step(rest());
            }
        }
        publish();
    }

    /** Until something may be to be done, unless a result comes before. */
    private long rest() {
        Duration next = agenda.untilNext(now()).orElse(BEAT);
        return Math.min(next.toNanos(), BEAT.toNanos());
    }

    /** May be called by any thread, more than once. */
    void stop() {
        stopped = true;
        keeper.stop();
        lanes.wake();
    }

    private boolean isClosing() {
        Duration longest = settings.longest();
        return longest != null && now() - started >= longest.toNanos();
    }

    private boolean isOver() {
        boolean ends = settings.once() && agenda.isEmpty() || traffic.isSpent();
        boolean done = ends && (storeTrouble != null || candidates().isEmpty());
        return lanes.isIdle() && batch == null && (done || isClosing());
    }

    private void askFeeds() {
        while (!isFull() && !traffic.isSpent()) {
            Optional<String> next =
                    agenda.next(now(), url -> lanes.isFree(feed(url).at()));
            if (next.isEmpty()) {
                return;
            }
            FeedState feed = feed(next.get());
            agenda.remove(feed.url());
            lanes.request(
                    feed.at(),
                    () -> FeedReading.of(feed, fetcher, settings.intake()),
                    reading -> answered(feed, reading));
        }
    }

    private boolean isFull() {
        return following.waiting().size() >= MOST_WAITING || following.waitingBytes() >= MOST_WAITING_BYTES;
    }

    private void answered(FeedState feed, FeedReading reading) throws IOException {
        if (reading.isSpent()) {
            return;
        }
        List<Waiting> fresh = reading.entries().stream()
                .filter(entry -> !following.seen().has(entry.key()))
                .map(entry -> Waiting.of(entry, settings.intake().followLinks()))
                .toList();
        following
                .seen()
                .refresh(reading.entries().stream().map(entry -> entry.key()).toList());
        FeedAnswer answer = reading.answer(fresh.size());
        FeedState next =
                pace.after(feed, answer, time.wall().get(), time.chance().getAsDouble());
        journal.append(new Note.Asked(next, fresh));
        if (next.failures() == 0 && !next.gone()) {
            lastRead.put(next.url(), now());
        }
        if (!settings.once() && !next.gone()) {
            agenda.put(next.url(), now(), next.pause());
        }
        counters.asked(answer);
        counters.add(Count.SEEN, reading.entries().size());
        counters.add(Count.NEW, fresh.size());
        log.asked(feed, next, answer, reading);
    }

    /** Those that may be read now, the first seen first. */
    private List<Waiting> candidates() {
        long now = now();
        return following.waiting().stream()
                .filter(entry -> entry.link() == null || !traffic.isSpent())
                .filter(entry -> now - putOff.getOrDefault(entry.key(), now) >= 0)
                .limit(settings.batch())
                .toList();
    }

    /** When there is enough for one, or nothing else to do, or it has been put off for some seconds. */
    private void beginBatch() throws IOException {
        if (batch != null || now() - batchable < 0) {
            return;
        }
        List<Waiting> candidates = candidates();
        boolean worth =
                candidates.size() == settings.batch() || lanes.isIdle() || now() - batchable > PATIENCE.toNanos();
        if (candidates.isEmpty() || !worth) {
            return;
        }
        try {
            Set<String> known =
                    keeper.known(candidates.stream().map(Waiting::key).toList());
            if (!known.isEmpty()) {
                journal.append(new Note.Done(List.copyOf(known)));
                counters.add(Count.KNOWN, known.size());
            }
            batch = new Batch(candidates.stream()
                    .filter(entry -> !known.contains(entry.key()))
                    .toList());
        } catch (StoreException e) {
            storeFailed(e);
        }
    }

    private void fetchArticles() {
        Batch current = batch;
        if (current != null && (traffic.isSpent() || isClosing())) {
            current.trim();
        }
        while (current != null) {
            Optional<Waiting> next = current.next(entry -> lanes.isFree(entry.link()));
            if (next.isEmpty()) {
                return;
            }
            Waiting entry = next.get();
            current.asked(entry.key());
            lanes.request(
                    entry.link(),
                    () -> Brought.of(entry, fetcher.fetch(entry.link())),
                    brought -> came(entry, brought));
        }
    }

    private void came(Waiting entry, Brought brought) throws IOException {
        Batch current = Objects.requireNonNull(batch);
        if (brought.item() != null) {
            current.got(entry.key(), brought.item());
            return;
        }
        current.without(entry.key());
        if (brought.pause() != null) {
            journal.append(new Note.PutOff(entry.key()));
            putOff.put(entry.key(), now() + brought.pause().toNanos());
        }
    }

    private void codeBatch() {
        Batch current = batch;
        if (current == null || !current.isReady()) {
            return;
        }
        if (current.keys().isEmpty()) {
            batch = null;
            return;
        }
        current.coding();
        lanes.code(() -> keeper.code(current.items()), coded -> keep(current, coded));
    }

    /** Where this is cut off, the store has the whole batch or nothing of it, and is asked at the next start. */
    private void keep(Batch current, Keeper.Coded coded) throws IOException {
        batch = null;
        if (stopped) {
            return;
        }
        try {
            StoreWriter.Added added = coded.keep();
            journal.append(new Note.Done(current.keys()));
            current.keys().forEach(putOff::remove);
            counters.kept(added);
            storeFailures = 0;
            storeTrouble = null;
            batchable = now();
            log.kept(added, coded.refusals());
        } catch (StoreException e) {
            storeFailed(e);
        }
    }

    /** What waits goes on waiting, and is tried again after a while, each time a longer one; who stops does not wait for a reader. */
    private void storeFailed(StoreException e) {
        if (stopped && e.diagnostic().code().equals("store.busy")) {
            return;
        }
        Duration pause = FIRST_STORE_PAUSE.multipliedBy(1L << Math.min(storeFailures, MOST_STORE_DOUBLINGS));
        storeFailures++;
        storeTrouble = e.diagnostic().code();
        batchable = now() + pause.toNanos();
        counters.add(Count.STORE_FAILURES, 1);
        log.storeFailed(e.diagnostic(), pause);
    }

    private void publish() {
        List<Snapshot.OfFeed> feeds = following.feeds().stream()
                .map(feed -> new Snapshot.OfFeed(feed.url(), feed.failures(), feed.gone(), lastRead.get(feed.url())))
                .toList();
        snapshot = new Snapshot(
                now(),
                feeds,
                following.waiting().size(),
                batch == null ? 0 : batch.keys().size(),
                following.seen().size(),
                following.waitingBytes(),
                journal.bytes(),
                agenda.untilNext(now()).orElse(null),
                storeTrouble);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Counters counters() {
        return counters;
    }

    @Override
    public void close() {
        lanes.close();
    }
}
