package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Store;

class BenchCommandTest {
    private static final Path FRAMES = Path.of(System.getProperty("nuncio.root"), "eval", "folding");

    @TempDir
    Path folder;

    private static Screen run(int status, String... args) {
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, args)).as(screen.err()).isEqualTo(status);
        return screen;
    }

    @Test
    void theSameReportsAreMadeEachTime() throws IOException {
        String made = run(0, "bench", "reports", FRAMES.toString(), "3").out();
        assertThat(made.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"title\":"));
        assertThat(run(0, "bench", "reports", FRAMES.toString(), "3").out()).isEqualTo(made);
    }

    @Test
    void aStoreOfSoManyHappeningsIsMade() {
        Path db = folder.resolve("load.db");
        run(0, "bench", "happenings", db.toString(), "7");
        try (Store store = Store.open(db)) {
            assertThat(store.find(HappeningFilter.all())).hasSize(7);
        }
    }

    @Test
    void whatIsToBeMeasuredHasToBeSaid() {
        assertThat(run(2, "bench").err()).contains("Missing required subcommand");
        assertThat(run(2, "bench", "stages", folder.toString()).err()).contains("There is no NAME.gold.json in");
    }
}
