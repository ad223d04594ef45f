package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From reports to a store, from that to a claim set, and from that to another store. */
@Tag("models")
class ClaimSetCommandsTest {
    @TempDir
    Path folder;

    private String said = "";

    private int run(String line) {
        return runAll(line.split(" "));
    }

    private int runAll(String... words) {
        Screen screen = new Screen("");
        String[] args = Stream.of(words)
                .map(word -> word.replace("$", folder.toString()))
                .toArray(String[]::new);
        int status = Screen.status(screen, args);
        said = screen.out() + screen.err();
        return status;
    }

    private String claims(String db) {
        assertThat(runAll(
                        "sql", "--db", "$/" + db, "SELECT * EXCLUDE (happening, fold_reason) FROM claim ORDER BY ALL"))
                .isEqualTo(ExitStatus.DONE);
        return said;
    }

    @Test
    void aClaimSetCarriesTheRecordWithoutTheParser() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(
                folder.resolve("in/a.txt"),
                "Russia Shells Kharkiv\nFebruary 25, 2022\n\nKHARKIV (Reuters) - Russian forces shelled Kharkiv on Thursday, killing three"
                        + " people, Ukrainian officials said. The mayor said that schools would stay closed on Friday.");
        Files.writeString(folder.resolve("in/b.txt"), "");
        assertThat(run("ingest $/in --db $/one.db")).as(said).isEqualTo(ExitStatus.UNREAD);
        assertThat(run("export --db $/one.db --format claims --out $/set"))
                .as(said)
                .isEqualTo(ExitStatus.DONE);
        assertThat(run("ingest --from-claims $/set --db $/two.db --models $/empty"))
                .isEqualTo(ExitStatus.UNREAD);
        assertThat(said).contains("2 reports given: 1 read (0 of them copies), 1 refused, 0 known before;");
        assertThat(claims("two.db")).isEqualTo(claims("one.db")).contains("ASSAULT");
        assertThat(run("ingest --from-claims $/set --db $/two.db")).isEqualTo(ExitStatus.DONE);
        assertThat(said).contains("2 reports given: 0 read (0 of them copies), 0 refused, 2 known before;");
        try (Stream<Path> models = Files.list(folder.resolve("empty"))) {
            assertThat(models).isEmpty();
        }
        String before = claims("two.db");
        assertThat(run("recode --db $/two.db")).as(said).isEqualTo(ExitStatus.DONE);
        assertThat(said)
                .contains(
                        "2 of the reports came with a claim set that holds no bytes of them: they could not be coded again")
                .contains("0 reports coded again:");
        assertThat(claims("two.db")).isEqualTo(before);
    }

    @Test
    void whatIsAskedWronglyIsTold() {
        assertThat(run("ingest --db $/a.db")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("ingest x --from-claims $ --db $/a.db")).isEqualTo(ExitStatus.USAGE);
        assertThat(said).contains("Give reports to read, or a claim set with --from-claims, and not both.");
        assertThat(run("ingest --from-claims $/nothing --db $/a.db")).isEqualTo(ExitStatus.UNREAD);
        assertThat(said).contains("nothing: error claims.missing: there is no such folder.");
        assertThat(folder.resolve("a.db")).doesNotExist();
    }
}
