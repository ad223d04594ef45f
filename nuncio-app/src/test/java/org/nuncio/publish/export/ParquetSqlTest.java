package org.nuncio.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetSqlTest {
    @TempDir
    Path folder;

    @Test
    void everyMonthIsAPartitionAndNothingIsLost() throws Exception {
        Path out = folder.resolve("it's");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE event AS SELECT * FROM (VALUES ('h1', DATE '2022-02-24'), ('h2', DATE '2022-03-01'),"
                            + " ('h3', NULL)) t(id, first_day)");
            statement.execute(ParquetSql.copy("event", out));
            assertThat(Files.list(out).map(f -> f.getFileName().toString()).sorted())
                    .containsExactly("month=2022-02", "month=2022-03", "month=unknown");
            String all = "SELECT count(*), count(first_day) FROM read_parquet('"
                    + out.toString().replace("'", "''") + "/*/*.parquet', hive_partitioning = true)";
            try (ResultSet rows = statement.executeQuery(all)) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(3);
                assertThat(rows.getInt(2)).isEqualTo(2);
            }
        }
    }
}
