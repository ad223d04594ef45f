package org.nuncio.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Options;
import org.nuncio.article.intake.Traffic;
import org.nuncio.publish.desk.Health.Check;
import org.nuncio.record.Store;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.ToyKeeper;
import org.nuncio.text.Diagnostic;

/** A watch that goes on: how it is stopped, what it tells of itself, and what it does while the store cannot be written. */
@Timeout(120)
class WatchRunTest {
    @TempDir
    Path folder;

    private final List<WatchEvent> told = new CopyOnWriteArrayList<>();
    private final AtomicLong ahead = new AtomicLong();
    private final AtomicLong wall = new AtomicLong(1_600_000_000_000L);
    private FeedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
        server.at("/f", (a, out) -> FeedServer.answer(out, 200, server.feed("/1|A|Norlandia shot.")));
        server.status("/bad", 500);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Path db() {
        return folder.resolve("a.db");
    }

    /** The steady clock can be set forth, and the clock of the wall as one likes. */
    private Watch watch(Keeper keeper, String... paths) throws IOException {
        Time time = new Time(() -> System.nanoTime() + ahead.get(), () -> Instant.ofEpochMilli(wall.get()), () -> 0.5);
        WatchSettings settings = new WatchSettings(Duration.ofMinutes(15), 5, false, null, Options.defaults());
        return Watch.open(
                folder.resolve("a.db.watch"),
                List.of(paths).stream().map(server::url).toList(),
                settings,
                new Watch.Outfit(FeedServer.settings(), Traffic.unlimited(), keeper, time, told::add));
    }

    private static Thread running(Watch watch) {
        Thread thread = new Thread(() -> {
            try {
                watch.run();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        return thread;
    }

    private void await(java.util.function.BooleanSupplier reached) throws InterruptedException {
        for (int i = 0; i < 6_000 && !reached.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(reached.getAsBoolean()).as(told.toString()).isTrue();
    }

    private boolean wasTold(String event) {
        return told.stream().anyMatch(t -> t.event().equals(event));
    }

    private long reports() {
        return ToyKeeper.dump(db()).stream()
                .filter(row -> row.startsWith("report r"))
                .count();
    }

    @Test
    void aBatchThatIsBeingCodedIsDroppedWholeAndReadNextTime() throws IOException, InterruptedException {
        CountDownLatch coding = new CountDownLatch(1);
        ToyKeeper slow = new ToyKeeper(db(), 60_000) {
            @Override
            public Coded code(List<Item> items) throws InterruptedException {
                coding.countDown();
                return super.code(items);
            }
        };
        try (Watch watch = watch(slow, "/f")) {
            Thread thread = running(watch);
            assertThat(coding.await(20, TimeUnit.SECONDS)).isTrue();
            watch.stop();
            thread.join(8_000);
            assertThat(thread.isAlive()).isFalse();
            assertThat(watch.line()).contains("1 entry waits; 0 reports read");
        }
        assertThat(reports()).isZero();
        try (Watch watch = watch(new ToyKeeper(db(), 0), "/f")) {
            Thread thread = running(watch);
            await(() -> wasTold("kept"));
            watch.stop();
            thread.join();
        }
        assertThat(reports()).isEqualTo(1);
        assertThat(server.count("/f")).as("it was not due again").isEqualTo(1);
    }

    /** A reader that has the store open, at the point in which the store is next needed. */
    private final class Read extends ToyKeeper {
        private final boolean whenKept;
        private final CountDownLatch waits = new CountDownLatch(1);
        private Store reader;

        /** @param whenKept whether it comes before the batch is kept, or before the store is asked what it knows */
        Read(boolean whenKept) {
            super(db(), 0);
            this.whenKept = whenKept;
        }

        private void open() {
            reader = Store.open(db());
            waits.countDown();
        }

        @Override
        public Set<String> known(Collection<String> names) {
            if (!whenKept) {
                open();
            }
            return super.known(names);
        }

        @Override
        public Coded code(List<Item> items) throws InterruptedException {
            Coded coded = super.code(items);
            if (whenKept) {
                open();
            }
            return coded;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReaderThatHoldsTheStoreDoesNotHoldUpTheEndAndNothingIsLost(boolean whenKept)
            throws IOException, InterruptedException {
        Read keeper = new Read(whenKept);
        try (Watch watch = watch(keeper, "/f")) {
            Thread thread = running(watch);
            assertThat(keeper.waits.await(20, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(500);
            assertThat(thread.isAlive()).as("it waits for the reader").isTrue();
            long before = System.nanoTime();
            watch.stop();
            thread.join(15_000);
            assertThat(thread.isAlive()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
            assertThat(watch.line()).contains("1 entry waits; 0 reports read");
            assertThat(wasTold("store")).as("that it gave up is no trouble").isFalse();
        } finally {
            keeper.reader.close();
        }
        assertThat(reports()).isZero();
        try (Watch watch = watch(new ToyKeeper(db(), 0), "/f")) {
            Thread thread = running(watch);
            await(() -> wasTold("kept"));
            watch.stop();
            thread.join();
        }
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void aStoreThatCannotBeWrittenIsTriedAgain() throws IOException, InterruptedException {
        try (Watch watch = watch(new ToyKeeper(db(), 0), "/f")) {
            Thread thread;
            try (StoreWriter another = StoreWriter.open(db())) {
                thread = running(watch);
                await(() -> wasTold("store"));
                await(() -> checks(watch).contains("store DEGRADED it cannot be written now: store.locked"));
                ahead.addAndGet(Duration.ofSeconds(6).toNanos());
                await(() -> told.stream().filter(t -> t.event().equals("store")).count() == 2);
                assertThat(wasTold("kept")).isFalse();
                assertThat(another.known(List.of("r1"))).isEmpty();
            }
            ahead.addAndGet(Duration.ofSeconds(11).toNanos());
            await(() -> wasTold("kept"));
            await(() -> checks(watch).contains("store OK it can be written"));
            watch.stop();
            thread.join();
        }
        assertThat(reports()).isEqualTo(1);
    }

    private static List<String> checks(Watch watch) {
        return watch.vitals().health().checks().stream().map(WatchRunTest::text).toList();
    }

    private static String text(Check check) {
        return check.name() + " " + check.state() + " " + check.says();
    }

    @Test
    void aClockThatIsSetBackByYearsStopsNothing() throws IOException, InterruptedException {
        try (Watch watch = watch(new ToyKeeper(db(), 0), "/f")) {
            Thread thread = running(watch);
            await(() -> wasTold("kept"));
            wall.set(0);
            ahead.addAndGet(Duration.ofMinutes(6).toNanos());
            await(() -> server.count("/f") == 2);
            wall.set(4_000_000_000_000L);
            Thread.sleep(300);
            assertThat(server.count("/f"))
                    .as("and one that is set forth hurries nothing")
                    .isEqualTo(2);
            watch.stop();
            thread.join();
        }
    }

    @Test
    void itTellsHowItIsAndWhatItHasDone() throws IOException, InterruptedException {
        try (Watch watch = watch(new ToyKeeper(db(), 0), "/f", "/bad")) {
            Thread thread = running(watch);
            await(() -> wasTold("kept") && wasTold("trouble"));
            await(() -> checks(watch).contains("feeds OK 2 asked so far, 1 failing, 0 gone; 0 entries wait"));
            List<String> metrics = watch.vitals().metrics().stream()
                    .flatMap(m ->
                            m.samples().stream().map(s -> m.name() + s.labels().values() + " " + s.value()))
                    .toList();
            assertThat(metrics)
                    .contains(
                            "nuncio_requests_total[] 3.0",
                            "nuncio_answers_total[5xx] 1.0",
                            "nuncio_feed_readings_total[read] 1.0",
                            "nuncio_feed_readings_total[failed] 1.0",
                            "nuncio_entries_total[new] 1.0",
                            "nuncio_reports_total[read] 1.0",
                            "nuncio_claims_total[claims] 1.0",
                            "nuncio_feeds[failing] 1.0",
                            "nuncio_queue_entries[] 0.0");
            ahead.addAndGet(Duration.ofSeconds(100).toNanos());
            assertThat(watch.vitals().metrics())
                    .filteredOn(m -> m.name().equals("nuncio_feed_success_age_seconds"))
                    .flatExtracting(m -> m.samples())
                    .hasSize(2)
                    .allMatch(s -> s.value() >= 100 && s.value() < 200);
            watch.stop();
            thread.join();
            ahead.addAndGet(Duration.ofMinutes(3).toNanos());
            assertThat(checks(watch)).first().asString().startsWith("steps STALLED");
        }
    }

    @Test
    void whatTheStoreHasIsNotReadAgainThoughTheJournalWasCutOffBeforeItSaidSo()
            throws IOException, InterruptedException {
        ToyKeeper keepsAndDies = new ToyKeeper(db(), 0) {
            @Override
            public Coded code(List<Item> items) throws InterruptedException {
                Coded coded = super.code(items);
                return new Coded() {
                    @Override
                    public StoreWriter.Added keep() {
                        coded.keep();
                        throw new IllegalStateException("killed");
                    }

                    @Override
                    public List<Diagnostic> refusals() {
                        return List.of();
                    }
                };
            }
        };
        try (Watch watch = watch(keepsAndDies, "/f")) {
            assertThatThrownBy(watch::run).hasMessage("killed");
        }
        assertThat(reports()).isEqualTo(1);
        try (Watch watch = watch(new ToyKeeper(db(), 0), "/f")) {
            Thread thread = running(watch);
            await(() -> watch.vitals().metrics().stream()
                    .filter(m -> m.name().equals("nuncio_entries_total"))
                    .flatMap(m -> m.samples().stream())
                    .anyMatch(s -> s.labels().containsValue("known") && s.value() == 1));
            watch.stop();
            thread.join();
            assertThat(watch.line()).contains("0 entries wait; 0 reports read");
        }
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void whileTooMuchWaitsNoFeedIsAsked() throws IOException, InterruptedException {
        for (String path : List.of("/f1", "/f2", "/f3")) {
            String[] entries = IntStream.range(0, 2_600)
                    .mapToObj(i -> path + "/" + i + "|A|Norlandia shot.")
                    .toArray(String[]::new);
            server.at(path, (a, out) -> FeedServer.answer(out, 200, server.feed(entries)));
        }
        try (Watch watch = watch(new ToyKeeper(db(), 60_000), "/f1", "/f2", "/f3")) {
            Thread thread = running(watch);
            await(() -> watch.line().contains("5200 entries wait"));
            Thread.sleep(1_500);
            assertThat(server.count("/f3")).isZero();
            watch.stop();
            thread.join();
        }
    }

    @Test
    void anotherWriterGetsInBetween() throws IOException, InterruptedException {
        try (Watch watch = watch(new ToyKeeper(db(), 0), "/f")) {
            Thread thread = running(watch);
            await(() -> wasTold("kept"));
            assertThatCode(() -> StoreWriter.open(db()).close()).doesNotThrowAnyException();
            watch.stop();
            thread.join();
        }
    }
}
