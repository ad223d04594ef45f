package org.nuncio.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nuncio.text.Diagnostic;

/** Looks whether a folder holds a claim set, and whether this Nuncio can read it. */
final class ClaimSetCheck {
    private final Path folder;
    private final Database database;

    ClaimSetCheck(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** The Parquet files of a part of a claim set. */
    static String files(Path folder, String part, String month) {
        return Sql.quoted(folder.resolve(part).toAbsolutePath() + "/" + ClaimSet.MONTH + "=" + month + "/*.parquet");
    }

    static boolean hasFiles(Path folder, String part, String month) {
        Path files = folder.resolve(part).resolve(ClaimSet.MONTH + "=" + month);
        if (!Files.isDirectory(files)) {
            return false;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(files, "*.parquet")) {
            return found.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasFiles(String part) {
        if (!Files.isDirectory(folder.resolve(part))) {
            return false;
        }
        try (Stream<Path> files = Files.find(
                folder.resolve(part), 2, (file, attributes) -> file.toString().endsWith(".parquet"))) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StoreException where the files of a part have other columns than those of a claim set */
    void columns(String part, List<Column> columns) {
        if (!hasFiles(part)) {
            return; // reports that claim nothing
        }
        String rows = "read_parquet(" + files(folder, part, "*") + ", hive_partitioning = false, union_by_name = true)";
        Map<String, String> found = read(() -> types("SELECT * FROM " + rows), part);
        if (!found.containsKey("claim_set")) {
            throw foreign(part, "its files are not those of a claim set: they have no column claim_set.");
        }
        List<Integer> schemas = read(
                () -> database.query("SELECT DISTINCT claim_set FROM " + rows + " ORDER BY ALL", row -> row.getInt(1)),
                part);
        for (int schema : schemas) {
            if (schema != ClaimSet.SCHEMA) {
                throw new StoreException(Diagnostic.error(
                        "claims.version",
                        folder.resolve(part).toString(),
                        "the claim set has schema " + schema + ", this Nuncio reads schema " + ClaimSet.SCHEMA + ".",
                        schema > ClaimSet.SCHEMA ? "Use a newer Nuncio." : "Write it again with this Nuncio."));
            }
        }
        database.execute("CREATE OR REPLACE TABLE expected (" + Column.ddl(columns) + ")", statement -> {});
        types("SELECT * FROM expected").forEach((name, type) -> {
            if (!type.equals(found.get(name))) {
                throw foreign(
                        part,
                        "column " + name + " should be " + type + ", and is "
                                + (found.containsKey(name) ? found.get(name) : "missing") + ".");
            }
        });
    }

    private Map<String, String> types(String query) {
        Map<String, String> types = new LinkedHashMap<>();
        database.query(
                "DESCRIBE " + query, row -> types.put(row.getString("column_name"), row.getString("column_type")));
        return types;
    }

    /** What reads files that may be broken. */
    private interface Look<T> {
        T look();
    }

    private <T> T read(Look<T> look, String part) {
        try {
            return look.look();
        } catch (StoreException e) {
            throw new StoreException(
                    Diagnostic.error(
                            "claims.unreadable",
                            folder.resolve(part).toString(),
                            e.diagnostic().message(),
                            "Write the claim set again, or remove the broken file."),
                    e);
        }
    }

    private StoreException foreign(String part, String message) {
        return new StoreException(Diagnostic.error(
                "claims.foreign",
                folder.resolve(part).toString(),
                message,
                "Name the folder that nuncio export --format claims or a cluster has written."));
    }
}
