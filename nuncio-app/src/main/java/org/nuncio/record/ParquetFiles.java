package org.nuncio.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuncio.text.Diagnostic;

/** Writes what a query gives as the Parquet files of a claim set. */
final class ParquetFiles {
    private static final long GROUP_BYTES = 32L << 20;
    private static final long FEWEST_ROWS = 64;
    private static final long MOST_ROWS = 4_096;

    private ParquetFiles() {}

    /**
     * Writes {@code folder/month=2022-02/name0.parquet} for each month.
     *
     * @param rows a query whose rows have the day {@code published}
     * @param order of the rows in a file
     * @param rowBytes about how long a row is: articles are long, and what is written at once has to fit into memory
     */
    static void write(Database database, String rows, String order, Path folder, String name, long rowBytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    Diagnostic.error(
                            "claims.unwritable",
                            folder.toString(),
                            "the folder cannot be made: " + e.getMessage() + ".",
                            "Name another with --out."),
                    e);
        }
        long group = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, GROUP_BYTES / Math.max(1, rowBytes)));
        // Without it, half a million articles would wait in memory; they come sorted, so that a month is written after
        // the other anyway.
        database.execute("SET partitioned_write_flush_threshold = " + group, statement -> {});
        database.execute(
                "COPY (SELECT *, coalesce(left(CAST(published AS VARCHAR), 7), " + Sql.quoted(ClaimSet.UNDATED)
                        + ") AS "
                        + ClaimSet.MONTH + " FROM (" + rows + ") ORDER BY " + order + ") TO "
                        + Sql.quoted(folder.toAbsolutePath().toString())
                        + " (FORMAT parquet, COMPRESSION zstd, PARTITION_BY ("
                        + ClaimSet.MONTH + "), OVERWRITE_OR_IGNORE, ROW_GROUP_SIZE " + group + ", FILENAME_PATTERN "
                        + Sql.quoted(name + "{i}") + ")",
                statement -> {});
    }
}
