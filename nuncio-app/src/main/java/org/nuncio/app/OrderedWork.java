package org.nuncio.app;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Does the same work on many items, several at once, and hands over the results in the order of the items. */
final class OrderedWork<T, R> {
    private static final long STACK = 64L << 20;

    private final int threads;
    private final Duration limit;
    private final Work<T, R> work;

    /** The work on one item, and what stands for its result where it did not come to an end. */
    interface Work<T, R> {
        R on(T item) throws Exception;

        /** @param cause {@link TimeoutException} where it took too long */
        R failed(T item, Throwable cause);
    }

    /** @param limit for one item; what takes longer is given up */
    OrderedWork(int threads, Duration limit, Work<T, R> work) {
        this.threads = threads;
        this.limit = limit;
        this.work = work;
    }

    /** Runs no further ahead than some items for each thread, so that memory does not grow with the input. */
    void run(Iterator<T> items, Consumer<R> inOrder) throws InterruptedException {
        ExecutorService lanes = Executors.newFixedThreadPool(threads);
        Deque<Future<R>> ahead = new ArrayDeque<>();
        try {
            while (items.hasNext() || !ahead.isEmpty()) {
                while (items.hasNext() && ahead.size() < 4 * threads) {
                    T item = items.next();
                    ahead.add(lanes.submit(() -> watched(item)));
                }
                inOrder.accept(ahead.remove().get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble trouble
                    ? trouble
                    : new IllegalStateException("work on an item", e.getCause());
        } finally {
            lanes.shutdownNow();
        }
    }

    /** A thread of its own for each item: one that does not come to an end is left behind, and with it nothing but that item. */
    private R watched(T item) throws InterruptedException {
        FutureTask<R> task = new FutureTask<>(() -> work.on(item));
        Thread thread = new Thread(null, task, "report", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return work.failed(item, e);
        } catch (ExecutionException e) {
            return work.failed(item, e.getCause());
        } finally {
            task.cancel(true); // also where the whole run is given up
        }
    }
}
