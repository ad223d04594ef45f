package org.nuncio.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nuncio.text.Diagnostic;

/** Writes what a query gives as the Parquet files of a claim set. */
final class ParquetFiles {
    /** Articles are long: so many rows at once, and not more, stay in memory. */
    private static final int ROW_GROUP = 8_192;

    private ParquetFiles() {}

    /** A name or path between apostrophes. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /**
     * Writes {@code folder/month=2022-02/name0.parquet} for each month.
     *
     * @param rows a query whose rows have the day {@code published}
     * @param order of the rows in a file
     */
    static void write(Database database, String rows, String order, Path folder, String name) {
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
        database.execute(
                "COPY (SELECT *, coalesce(left(CAST(published AS VARCHAR), 7), " + quoted(ClaimSet.UNDATED) + ") AS "
                        + ClaimSet.MONTH + " FROM (" + rows + ") ORDER BY " + order + ") TO "
                        + quoted(folder.toAbsolutePath().toString())
                        + " (FORMAT parquet, COMPRESSION zstd, PARTITION_BY ("
                        + ClaimSet.MONTH + "), OVERWRITE_OR_IGNORE, ROW_GROUP_SIZE " + ROW_GROUP + ", FILENAME_PATTERN "
                        + quoted(name + "{i}") + ")",
                statement -> {});
    }
}
