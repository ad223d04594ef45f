package org.nuncio.app;

import java.util.concurrent.CountDownLatch;

/** Lets what runs for long come to its own end where the program is told to end, by ctrl-C or SIGTERM: the program waits until this is closed. */
final class Shutdown implements AutoCloseable {
    private final CountDownLatch done = new CountDownLatch(1);

    /** @param end begins the end, in a thread of its own */
    void begins(Runnable end) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.run();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    @Override
    public void close() {
        done.countDown();
    }
}
