package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
    /** Every third item never ends, every fourth fails. */
    private static final OrderedWork.Work<Integer, String> WORK = new OrderedWork.Work<>() {
        @Override
        public String on(Integer item) throws Exception {
            if (item % 3 == 0) {
                new CountDownLatch(1).await();
            }
            if (item % 4 == 0) {
                throw new StackOverflowError("deep");
            }
            Thread.sleep(10L * (8 - item));
            return "done " + item;
        }

        @Override
        public String failed(Integer item, Throwable cause) {
            return (cause instanceof TimeoutException ? "slow " : cause.getMessage() + " ") + item;
        }
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInOrderAndNoItemStopsTheRest(int threads) throws InterruptedException {
        List<String> results = new ArrayList<>();
        new OrderedWork<>(threads, Duration.ofMillis(300), WORK)
                .run(List.of(1, 2, 3, 4, 5, 6, 7).iterator(), results::add);
        assertThat(results).containsExactly("done 1", "done 2", "slow 3", "deep 4", "done 5", "slow 6", "done 7");
    }

    /** Begins, and then waits for ever; counts what is interrupted. */
    private record Endless(CountDownLatch begun, CountDownLatch interrupted)
            implements OrderedWork.Work<Integer, String> {
        @Override
        public String on(Integer item) throws InterruptedException {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                return "done";
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        }

        @Override
        public String failed(Integer item, Throwable cause) {
            return "failed";
        }
    }

    @Test
    void aRunThatIsGivenUpLeavesNoWorkBehind() throws InterruptedException {
        Endless work = new Endless(new CountDownLatch(2), new CountDownLatch(2));
        Thread run = new Thread(() -> {
            try {
                new OrderedWork<>(2, Duration.ofMinutes(5), work)
                        .run(List.of(1, 2).iterator(), result -> {});
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        assertThat(work.begun().await(20, TimeUnit.SECONDS)).isTrue();
        run.interrupt();
        assertThat(work.interrupted().await(20, TimeUnit.SECONDS)).isTrue();
    }
}
