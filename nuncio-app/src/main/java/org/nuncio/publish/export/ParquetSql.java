package org.nuncio.publish.export;

import java.nio.file.Path;

/** What tells DuckDB to write the record as Parquet, in a folder for each month that any engine reads as Hive partitions. */
public final class ParquetSql {
    private ParquetSql() {}

    /**
     * {@code month=2022-02/data_0.parquet}; happenings without a day are in {@code month=unknown}.
     *
     * @param relation table or view with the columns {@code id} and {@code first_day}: {@code event}
     * @param folder which must not exist yet, or be empty
     */
    public static String copy(String relation, Path folder) {
        return "COPY (SELECT *, coalesce(strftime(first_day, '%Y-%m'), 'unknown') AS month FROM " + relation
                + " ORDER BY first_day NULLS LAST, id) TO '" + folder.toString().replace("'", "''")
                + "' (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (month))";
    }
}
