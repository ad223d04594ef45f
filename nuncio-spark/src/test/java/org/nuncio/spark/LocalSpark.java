package org.nuncio.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Spark on two cores of this machine, which all tests share; it listens on the loopback address only. */
final class LocalSpark {
    private LocalSpark() {}

    /** Started on first use. */
    private static final class Holder {
        static final SparkSession SESSION = start();

        private static SparkSession start() {
            try {
                Path work = Files.createTempDirectory("nuncio-spark-test");
                return SparkSession.builder()
                        .appName("test")
                        .master("local[2]")
                        .config("spark.ui.enabled", "false")
                        .config("spark.driver.host", "127.0.0.1")
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.sql.shuffle.partitions", "4")
                        .config("spark.local.dir", work.resolve("local").toString())
                        .config(
                                "spark.sql.warehouse.dir",
                                work.resolve("warehouse").toString())
                        .getOrCreate();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static SparkSession session() {
        return Holder.SESSION;
    }

    static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session().sparkContext());
    }

    /** Asks DuckDB; {@code $} stands for a folder. Values of a row are parted by bars. */
    static List<String> ask(String sql, Path folder) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql.replace("$", folder.toString()))) {
                return rows;
            }
            try (ResultSet result = statement.getResultSet()) {
                while (result.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        values.add(result.getString(i));
                    }
                    rows.add(String.join("|", values));
                }
            }
        }
        return rows;
    }

    /** The rows of a claim set as lines of JSON, sorted, each with its month. */
    static List<String> lines(Path claimSet, String part) throws SQLException {
        return ask(
                "SELECT month || ' ' || to_json(r) FROM read_parquet('$/" + part
                        + "/*/*.parquet', hive_partitioning = true) r ORDER BY ALL",
                claimSet);
    }
}
