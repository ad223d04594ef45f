package org.nuncio.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store that many threads ask. It is opened for the first question and closed a moment after the last one, and from time to time in between, so that writers get
 * their turn.
 */
public final class SharedStore implements AutoCloseable {
    private static final int AT_ONCE = 4;
    private static final int PATIENCE_MILLIS = 6_000;
    private static final long LINGER = Duration.ofMillis(1_500).toNanos();
    private static final long LONGEST = Duration.ofSeconds(8).toNanos();
    private static final long TURN_MILLIS = 150;

    private final Path file;
    private final ScheduledExecutorService closer = Executors.newSingleThreadScheduledExecutor(SharedStore::quiet);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private @Nullable Database root;
    private boolean draining;
    private int asking;
    private long opened;
    private long lastAsked;
    private @Nullable StoreException failure;
    private long failed;

    /** Makes sure that the store is there. */
    public SharedStore(Path file) {
        this.file = file;
        Database.read(file).close();
        closer.scheduleWithFixedDelay(this::tidy, 500, 500, TimeUnit.MILLISECONDS);
    }

    private static Thread quiet(Runnable work) {
        Thread thread = new Thread(work, "store-closer");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Asks a question; the answer must not hold on to the store.
     *
     * @throws StoreException {@code store.busy} where a writer has it for some seconds
     */
    public <T> T ask(Function<Store, T> question) {
        places.acquireUninterruptibly();
        try {
            return admitted(question);
        } finally {
            places.release();
        }
    }

    private <T> T admitted(Function<Store, T> question) {
        Database way = enter(System.nanoTime());
        try (Store store = Store.over(way)) {
            return question.apply(store);
        } finally {
            leave();
        }
    }

    /** Happenings as {@link Store#find} has them; the store is not held between two pages, so what a writer takes away meanwhile is left out. */
    public Stream<Happening> find(HappeningFilter filter) {
        return Store.pages(ask(store -> store.ids(filter)), ids -> ask(store -> store.page(ids)));
    }

    /** Does what opens the store itself, as a writer of this program does; nobody asks meanwhile. */
    public synchronized void alone(Runnable work) {
        drain();
        draining = true;
        try {
            work.run();
        } finally {
            draining = false;
            notifyAll();
        }
    }

    /** Keeps a verdict. */
    public Verdict judge(VerdictDraft draft, Instant now) {
        List<Verdict> given = new ArrayList<>();
        alone(() -> given.add(new VerdictWriter(file).give(draft, now)));
        return given.get(0);
    }

    /** Changes whenever the store does; asks the file system only. */
    public String version() {
        return Long.toHexString(stamp(file) * 31 + stamp(file.resolveSibling(file.getFileName() + ".wal")));
    }

    /** How long its file is, 0 where there is none. */
    public long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // it is not there, or not to be seen
        }
    }

    private static long stamp(Path file) {
        try {
            return Files.exists(file)
                    ? Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS) * 31 + Files.size(file)
                    : 0;
        } catch (IOException e) {
            return 0; // it went away in between
        }
    }

    private synchronized Database enter(long came) {
        while (draining) {
            rest(0);
        }
        if (root != null && System.nanoTime() - opened > LONGEST) {
            alone(() -> rest(TURN_MILLIS)); // a writer's turn
        }
        if (root == null) {
            if (failure != null && failed > came) { // who waited for the same writer need not wait again
                throw failure;
            }
            root = open();
            opened = System.nanoTime();
        }
        Database duplicate = root.duplicate();
        asking++;
        return duplicate;
    }

    private Database open() {
        try {
            return Database.read(file, PATIENCE_MILLIS);
        } catch (StoreException e) {
            failure = e;
            failed = System.nanoTime();
            throw e;
        }
    }

    private synchronized void leave() {
        asking--;
        lastAsked = System.nanoTime();
        notifyAll();
    }

    /** Waits until nobody asks, then closes. Whoever comes meanwhile waits. */
    private void drain() {
        while (draining) {
            rest(0);
        }
        draining = true;
        while (asking > 0) {
            rest(0);
        }
        close(root);
        root = null;
        draining = false;
        notifyAll();
    }

    /** Lets others in for so long, or until something changes. */
    private void rest(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void close(@Nullable Database database) {
        if (database != null) {
            database.close();
        }
    }

    private synchronized void tidy() {
        if (root != null && asking == 0 && System.nanoTime() - lastAsked > LINGER) {
            close(root);
            root = null;
        }
    }

    @Override
    public void close() {
        closer.shutdownNow();
        synchronized (this) {
            drain();
        }
    }
}
