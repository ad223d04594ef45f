package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    @TempDir
    Path folder;

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.diagnostic().code()).isEqualTo(code));
    }

    private Path foreign(String sql) throws SQLException {
        Path db = folder.resolve("foreign.db");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + db);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return db;
    }

    @Test
    void aStoreThatIsNotThereIsMissing() {
        assertRefused("store.missing", () -> Store.open(folder.resolve("none.db")));
    }

    @Test
    void aFileOfAnotherKindIsForeign() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.db"), "These are notes and no store. ".repeat(500));
        assertRefused("store.foreign", () -> Store.open(text));
        assertRefused("store.foreign", () -> StoreWriter.open(text));
        Path table = Files.writeString(folder.resolve("events.csv"), "id,type\r\n1,ASSAULT\r\n");
        assertRefused("store.foreign", () -> Store.open(table));
    }

    @Test
    void anotherDatabaseIsForeignAndLeftAlone() throws SQLException {
        Path db = foreign("CREATE TABLE wages AS SELECT 1 AS sum");
        assertRefused("store.foreign", () -> Store.open(db));
        assertRefused("store.foreign", () -> StoreWriter.open(db));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE OR REPLACE VIEW telling AS SELECT * FROM read_text('/etc/hostname')",
                "CREATE OR REPLACE VIEW telling AS SELECT * FROM \"read_text\"('/etc/hostname')",
                "CREATE VIEW mine AS SELECT file FROM glob('*')",
                "CREATE MACRO list_contains(a, b) AS true",
                "CREATE MACRO mine() AS TABLE SELECT * FROM read_text('/etc/hostname')"
            })
    void aStoreThatBringsSqlAlongIsForeign(String sql) throws SQLException {
        Path db = folder.resolve("hostile.db");
        StoreWriter.open(db).close();
        Store.open(db).close();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + db);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        assertRefused("store.foreign", () -> Store.open(db));
        assertRefused("store.foreign", () -> StoreWriter.open(db));
    }

    @Test
    void aNewerSchemaIsNotRead() throws SQLException {
        Path db = foreign("CREATE TABLE store AS SELECT 999 AS schema");
        assertRefused("store.version", () -> Store.open(db));
        assertRefused("store.version", () -> StoreWriter.open(db));
    }

    @Test
    void aFolderThatIsNotThereIsUnwritable() {
        assertRefused("store.unwritable", () -> StoreWriter.open(folder.resolve("none/a.db")));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsUnwritable() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "may write anywhere");
        assertRefused("store.unwritable", () -> StoreWriter.open(closed.resolve("a.db")));
    }

    @Test
    void whatIsRefusedIsUnlockedAgain() throws SQLException {
        Path db = foreign("CREATE TABLE wages AS SELECT 1 AS sum");
        for (int i = 0; i < 2; i++) {
            assertRefused("store.foreign", () -> StoreWriter.open(db));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_text('/etc/hostname')",
                "SELECT * FROM '/etc/passwd.csv'",
                "COPY report TO '/tmp/nuncio-out.csv'",
                "ATTACH '/tmp/nuncio-other.db'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "DELETE FROM report"
            })
    void aQueryReachesNoFileAndNoNetworkAndChangesNothing(String sql) {
        Path db = folder.resolve("asked.db");
        StoreWriter.open(db).close();
        try (Store store = Store.open(db)) {
            assertRefused("sql.wrong", () -> store.ask(sql, new Nothing()));
        }
    }

    private static final class Nothing implements Store.Answer {
        @Override
        public void columns(List<String> names) {
            // Nobody looks at it.
        }

        @Override
        public void row(List<String> values) {
            throw new AssertionError("an answer: " + values);
        }
    }

    @Test
    void aWrongQueryIsToldInTheDatabasesWords() {
        Path db = folder.resolve("a.db");
        StoreWriter.open(db).close();
        try (Store store = Store.open(db)) {
            assertRefused(
                    "sql.wrong",
                    () -> store.ask("SELECT * FROM nothing", new Store.Answer() {
                        @Override
                        public void columns(List<String> names) {
                            assertThat(names).isEmpty();
                        }

                        @Override
                        public void row(List<String> values) {
                            assertThat(values).isEmpty();
                        }
                    }));
        }
    }
}
