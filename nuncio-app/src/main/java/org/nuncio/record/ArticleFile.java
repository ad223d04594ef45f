package org.nuncio.record;

import java.nio.file.Path;

/** A Parquet file of articles, which others have written: its columns are the fields that JSON Lines of articles have, text, title, published and so on. */
public final class ArticleFile {
    private ArticleFile() {}

    /**
     * Writes its rows as JSON Lines, in their order.
     *
     * @throws StoreException where it is no Parquet
     */
    public static void toJsonLines(Path parquet, Path lines) {
        try (Database database =
                Database.inMemory(parquet, lines.toAbsolutePath().getParent(), 400)) {
            database.execute(
                    "COPY (SELECT * FROM read_parquet(" + Sql.quoted(parquet.toString()) + ")) TO "
                            + Sql.quoted(lines.toString()) + " (FORMAT json)",
                    statement -> {});
        }
    }
}
