package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.app.bad.BadInput;

/** Bad inputs that are not long, as files of one folder, through the whole of the program. */
@Tag("models")
class BadBatchTest {
    private static final int LONGEST = 30_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    /** Zip archives are left out: as files they are read by their list, which gives more than a stream does. */
    private List<BadInput> write() throws IOException {
        List<BadInput> written = new ArrayList<>();
        Files.createDirectory(folder.resolve("bad"));
        for (BadInput input : BadInput.all()) {
            byte[] bytes = input.bytes().get();
            if (bytes.length <= LONGEST && !input.file().endsWith(".zip")) {
                Files.write(folder.resolve("bad").resolve("%03d-%s".formatted(written.size(), input.file())), bytes);
                written.add(input);
            }
        }
        return written;
    }

    private String bad() {
        return folder.resolve("bad").toString();
    }

    private static void assertQuiet(Screen screen) {
        assertThat(screen.err()).doesNotContain("internal.bug", "Exception", "\tat ", "\u001b");
    }

    @Test
    void everyReportIsReadOrRefusedAndNoneEndsTheBatch() throws IOException {
        List<BadInput> inputs = write();
        int read = inputs.stream().mapToInt(input -> input.count(true)).sum();
        int refused = inputs.stream().mapToInt(input -> input.count(false)).sum();
        assertThat(inputs).hasSizeGreaterThan(200);

        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "read", bad(), "--format", "jsonl")).isEqualTo(ExitStatus.UNREAD);

        assertQuiet(screen);
        assertThat(screen.err())
                .contains((read + refused) + " reports given: " + read + " read, " + refused + " refused;");
        assertThat(screen.out().lines()).hasSize(read);
        for (String line : screen.out().lines().toList()) {
            assertThat(JSON.readTree(line).path("article").path("text").asText())
                    .isNotBlank();
        }
    }

    @Test
    void everyReportIsKeptWithItsBytesOrItsRefusal() throws IOException {
        List<BadInput> inputs = write();
        String db = folder.resolve("bad.db").toString();

        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "ingest", bad(), "--db", db)).isEqualTo(ExitStatus.UNREAD);
        assertQuiet(screen);

        Screen counted = new Screen("");
        int given = inputs.stream()
                .mapToInt(input -> input.count(true) + input.count(false))
                .sum();
        int read = inputs.stream().mapToInt(input -> input.count(true)).sum();
        String sql = "SELECT count(*) FILTER (status = 'read') || ' of ' || count(*) FROM report";
        assertThat(Screen.status(counted, "sql", "--db", db, sql)).isZero();
        assertThat(counted.out()).contains(read + " of " + given);
    }
}
