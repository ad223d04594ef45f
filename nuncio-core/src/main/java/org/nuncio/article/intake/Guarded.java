package org.nuncio.article.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the code of a library over input that nobody vouches for: whatever it throws becomes an {@link IOException}. */
final class Guarded {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Guarded() {}

    static <T> T call(Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        return result(task, LONGEST);
    }

    /** In a thread of its own, which is left behind where it takes too long. */
    static <T> T call(Duration longest, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "intake");
        thread.setDaemon(true);
        thread.start();
        return result(task, longest);
    }

    private static <T> T result(FutureTask<T> task, Duration longest) throws IOException {
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IOException("it took more than " + longest.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            }
            throw e.getCause() instanceof IOException io
                    ? io
                    : new IOException(Faults.words(e.getCause()), e.getCause());
        }
    }
}
