package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlTest {
    private static final List<String> HOSTILE =
            List.of("O'Hara", "'; DROP TABLE claim; --", "\"quoted\"", "back\\slash", "[1, 2]", "null", "");

    @TempDir
    Path folder;

    @Test
    void aTextStandsBetweenApostrophes() {
        assertThat(Sql.quoted("Kharkiv")).isEqualTo("'Kharkiv'");
        assertThat(Sql.quoted("O'Hara")).isEqualTo("'O''Hara'");
    }

    @Test
    void whatIsWrittenIntoAQueryComesBackAsItWas() {
        try (Database database = Database.inMemory(folder, folder, 100)) {
            for (String text : HOSTILE) {
                String back = database.one("SELECT " + Sql.quoted(text), row -> row.getString(1));
                assertThat(back).isEqualTo(text);
            }
        }
    }

    @Test
    void aListFindsWhatIsInItAndNothingElse() {
        try (Database database = Database.inMemory(folder, folder, 100)) {
            List<String> found = database.query(
                    "SELECT word FROM (SELECT unnest(['O''Hara', 'Hara', '']) AS word) WHERE word" + Sql.WANTED,
                    Sql.among(HOSTILE),
                    row -> row.getString(1));
            assertThat(found).containsExactlyInAnyOrder("O'Hara", "");
            assertThat(database.<String>query(
                            "SELECT 'a' WHERE 'a'" + Sql.WANTED, Sql.among(List.of()), row -> row.getString(1)))
                    .isEmpty();
        }
    }
}
