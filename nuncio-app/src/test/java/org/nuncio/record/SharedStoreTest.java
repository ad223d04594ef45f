package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.text.Folder;

class SharedStoreTest {
    @TempDir
    Path folder;

    private Path db;

    @BeforeEach
    void fill() {
        db = folder.resolve("toy.db");
        StoreWriter.open(db).close();
    }

    /** What another program does: keeps one report. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            keep(Path.of(args[0]), args[1]);
        }

        static void keep(Path db, String name) {
            try (StoreWriter writer = StoreWriter.open(db)) {
                writer.keep(
                        List.of(Toy.item(name, Toy.plain("Norlandia fired on a convoy. It rained."))),
                        GazetteerLoader.load(Folder.ofResources(Gazetteer.class, "data")::read, "test")
                                .gazetteer()
                                .wires(),
                        Toy.STORIES);
            }
        }
    }

    private static int reports(SharedStore shared) {
        return shared.ask(Store::documents);
    }

    @Test
    void aWriterOfAnotherProgramGetsItsTurnWhileManyAsk() throws IOException, InterruptedException {
        try (SharedStore shared = new SharedStore(db)) {
            assertThat(reports(shared)).isZero();
            String version = shared.version();
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx300m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            db.toString(),
                            "one")
                    .inheritIO()
                    .start();
            while (writer.isAlive()) {
                try {
                    assertThat(reports(shared)).isBetween(0, 1);
                } catch (StoreException e) {
                    assertThat(e.diagnostic().code()).isEqualTo("store.busy");
                }
                Thread.sleep(5);
            }
            assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(writer.exitValue()).isZero();
            assertThat(reports(shared)).isEqualTo(1);
            assertThat(shared.version()).isNotEqualTo(version);
        }
    }

    @Test
    void aWriterOfThisProgramWaitsUntilNobodyHasAskedForAMoment() {
        try (SharedStore shared = new SharedStore(db)) {
            assertThat(reports(shared)).isZero();
            Writer.keep(db, "one");
            assertThat(reports(shared)).isEqualTo(1);
        }
    }

    @Test
    void whoWritesAloneWaitsForNobody() {
        try (SharedStore shared = new SharedStore(db)) {
            assertThat(reports(shared)).isZero();
            long start = System.nanoTime();
            shared.alone(() -> Writer.keep(db, "one"));
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
                    .isLessThan(5);
            assertThat(reports(shared)).isEqualTo(1);
        }
    }

    @Test
    void happeningsAreReadWithoutHoldingTheStore() {
        Writer.keep(db, "one");
        try (SharedStore shared = new SharedStore(db)) {
            var found = shared.find(HappeningFilter.all()).iterator();
            shared.alone(() -> Writer.keep(db, "two"));
            assertThat(found.next().type()).isEqualTo("ASSAULT");
        }
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        assertThatThrownBy(() -> new SharedStore(folder.resolve("none.db"))).isInstanceOf(StoreException.class);
        assertThat(folder.resolve("none.db")).doesNotExist();
    }
}
