package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a claim set, or the part of one that comes of some of its input. What is added waits in a folder of its own, so that memory does not grow with it; the
 * same filings give the same files, in whatever order they are added.
 */
public final class ClaimSetWriter implements AutoCloseable {
    private static final long LEAST_LINE = 16L << 20;
    private static final long LEAST_MEGABYTES = 400;
    private static final long MOST_MEGABYTES = 2_000;

    private final Path work;
    private final Lines reports;
    private final Lines claims;

    private ClaimSetWriter(Path work) throws IOException {
        this.work = work;
        this.reports = new Lines(work.resolve("reports.jsonl"));
        this.claims = new Lines(work.resolve("claims.jsonl"));
    }

    /** @param beside where a folder for the work is made, which is removed at the end */
    public static ClaimSetWriter open(Path beside) {
        try {
            return new ClaimSetWriter(Files.createTempDirectory(beside, "claim-set"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a document, read or refused. */
    public void add(Filing filing) {
        try {
            reports.add(FilingRows.report(filing));
            for (ObjectNode claim : FilingRows.claims(filing)) {
                claims.add(claim);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes what was added, at the end.
     *
     * @param folder of the claim set, made where it is missing; files of the same name are written over
     * @param name the first part of the names of the files
     */
    public void writeTo(Path folder, String name) {
        try (Database database = Database.inMemory(folder, work, megabytes())) {
            reports.close();
            claims.close();
            ParquetFiles.write(
                    database,
                    reports.query(ClaimSet.REPORTS),
                    "published NULLS LAST, id",
                    folder.resolve(ClaimSet.REPORTS_FOLDER),
                    name,
                    reports.rowBytes());
            ParquetFiles.write(
                    database,
                    claims.query(ClaimSet.CLAIMS),
                    "published NULLS LAST, report, position",
                    folder.resolve(ClaimSet.CLAIMS_FOLDER),
                    name,
                    claims.rowBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** DuckDB handles two thousand rows at once, so that a few huge reports need more than many short ones. */
    private long megabytes() {
        return Math.max(LEAST_MEGABYTES, Math.min(MOST_MEGABYTES, 3 * (reports.bytes >> 20)));
    }

    /** Rows as lines of JSON, until they are written as Parquet. */
    private static final class Lines {
        private final Path file;
        private final Writer writer;
        private long longest = LEAST_LINE;
        private long bytes;
        private long rows;

        Lines(Path file) throws IOException {
            this.file = file;
            // Half of a character outside the basic plane, which a report may hold, becomes a question mark here and is
            // no error.
            this.writer =
                    new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        }

        void add(ObjectNode row) throws IOException {
            String line = row.toString();
            longest = Math.max(longest, 3L * line.length());
            bytes += line.length();
            rows++;
            writer.write(line);
            writer.write('\n');
        }

        /** The rows with the columns of a claim set; bytes stand in the lines as base 64. */
        String query(List<Column> columns) {
            String shape = columns.stream()
                    .map(column -> Sql.quoted(column.name()) + ": "
                            + Sql.quoted(
                                    isBytes(column) ? "VARCHAR" : column.type().sql()))
                    .collect(Collectors.joining(", ", "{", "}"));
            String cells = columns.stream()
                    .map(column -> isBytes(column)
                            ? "from_base64(\"" + column.name() + "\") AS \"" + column.name() + "\""
                            : "\"" + column.name() + "\"")
                    .collect(Collectors.joining(", "));
            return "SELECT " + cells + " FROM read_json(" + Sql.quoted(file.toString())
                    + ", format = 'newline_delimited', maximum_object_size = " + longest + ", columns = " + shape + ")";
        }

        long rowBytes() {
            return bytes / Math.max(1, rows);
        }

        private static boolean isBytes(Column column) {
            return column.type() == Column.Scalar.BYTES;
        }

        void close() throws IOException {
            writer.close();
        }
    }

    @Override
    public void close() {
        try {
            reports.close();
            claims.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        remove(work);
    }

    /** A folder with what is left in it. */
    static void remove(Path folder) {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
