package org.nuncio.app.watch;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that takes long, beside the thread that decides: some requests at once, no two to one host, and one batch that is coded. What comes of it is handed to the deciding
 * thread, step by step.
 */
final class Lanes implements AutoCloseable {
    private static final int REQUESTS = 4;

    private final ExecutorService requests = Executors.newFixedThreadPool(REQUESTS, Lanes::quiet);
    private final ExecutorService coding = Executors.newSingleThreadExecutor(Lanes::quiet);
    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
    private final Set<String> busy = new HashSet<>();

    /** Something for the deciding thread to do. */
    interface Step {
        void run() throws IOException;
    }

    /** Work that may be interrupted. */
    interface Work<T> {
        T result() throws InterruptedException;
    }

    private static Thread quiet(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    }

    boolean isFree(String url) {
        return busy.size() < REQUESTS && !busy.contains(host(url));
    }

    boolean isIdle() {
        return busy.isEmpty();
    }

    int requests() {
        return busy.size();
    }

    /** @param url whose host is asked by nobody else meanwhile */
    <T> void request(String url, Supplier<T> request, Then<T> then) {
        busy.add(host(url));
        requests.execute(() -> {
            Outcome<T> outcome = outcome(request::get);
            steps.add(() -> {
                busy.remove(host(url));
                then.accept(outcome.get());
            });
        });
    }

    /** What to do with a result. */
    interface Then<T> {
        void accept(T result) throws IOException;
    }

    <T> void code(Work<T> work, Then<T> then) {
        coding.execute(() -> {
            Outcome<T> outcome = outcome(work);
            steps.add(() -> then.accept(outcome.get()));
        });
    }

    /** One of the two is null. */
    private record Outcome<T>(@Nullable T result, @Nullable RuntimeException bug) {
        T get() {
            if (bug != null) {
                throw bug;
            }
            return Objects.requireNonNull(result);
        }
    }

    /** A bug of ours is thrown where somebody hears of it, and not in a thread that dies in silence. */
    private static <T> Outcome<T> outcome(Work<T> work) {
        try {
            return new Outcome<>(work.result(), null);
        } catch (InterruptedException e) {
            return new Outcome<>(null, new IllegalStateException("interrupted", e));
        } catch (RuntimeException e) {
            return new Outcome<>(null, e);
        } catch (Error e) {
            return new Outcome<>(null, new IllegalStateException(e.toString(), e));
        }
    }

    /** Wakes the deciding thread. */
    void wake() {
        steps.add(() -> {});
    }

    /** Takes the steps that are ready, or waits for one. */
    void step(long nanos) throws InterruptedException, IOException {
        Step step = steps.poll(nanos, TimeUnit.NANOSECONDS);
        while (step != null) {
            step.run();
            step = steps.poll();
        }
    }

    private static String host(String url) {
        try {
            URI uri = URI.create(url.strip().replace(" ", "%20"));
            return (uri.getHost() + ":" + uri.getPort()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return url; // which will be refused
        }
    }

    /** What is under way is left behind. */
    @Override
    public void close() {
        requests.shutdownNow();
        coding.shutdownNow();
    }
}
