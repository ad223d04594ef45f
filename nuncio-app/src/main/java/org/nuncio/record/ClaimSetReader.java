package org.nuncio.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;

/**
 * Reads a claim set in the order of the days of publication, then of the ids of the reports; what has no day comes last. So what is made of it depends neither on
 * its files nor on the order in which they were written. Memory grows neither with the number of reports nor with that of the files of a month.
 */
public final class ClaimSetReader implements Iterator<ClaimSetReader.Row>, AutoCloseable {
    private static final String LAST = "9999-99-99";

    private final Path folder;
    private final Path spill;
    private final Database reportRows;
    private final Database claimRows;
    private final Iterator<String> months;
    private @Nullable Month month;

    /** A report of a claim set, or what is wrong with it. */
    public sealed interface Row {}

    /** A report that fits. */
    public record Fitting(Filing filing) implements Row {}

    /** A report that cannot be what it says; the others are not touched by it. */
    public record Unfit(Diagnostic reason) implements Row {}

    private ClaimSetReader(Path folder, Path spill, List<String> months) {
        this.folder = folder;
        this.spill = spill;
        this.months = months.iterator();
        this.reportRows = Database.inMemory(folder, spill);
        this.claimRows = Database.inMemory(folder, spill);
    }

    /**
     * Looks at the columns of all files, and reads no row yet.
     *
     * @throws StoreException where the folder is missing, is no claim set, or one of another schema
     */
    public static ClaimSetReader open(Path folder) {
        List<String> months = months(folder);
        try {
            ClaimSetReader reader = new ClaimSetReader(folder, Files.createTempDirectory("nuncio-claims"), months);
            try {
                ClaimSetCheck check = new ClaimSetCheck(folder, reader.reportRows);
                check.columns(ClaimSet.REPORTS_FOLDER, ClaimSet.REPORTS);
                check.columns(ClaimSet.CLAIMS_FOLDER, ClaimSet.CLAIMS);
            } catch (StoreException e) {
                reader.close();
                throw e;
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In ascending order, which puts {@code undated} last. */
    private static List<String> months(Path folder) {
        List<String> months = new ArrayList<>();
        Path reports = folder.resolve(ClaimSet.REPORTS_FOLDER);
        String start = ClaimSet.MONTH + "=";
        if (Files.isDirectory(reports)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(reports, start + "*")) {
                found.forEach(path -> months.add(path.getFileName().toString().substring(start.length())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (months.isEmpty()) {
            throw new StoreException(Diagnostic.error(
                    "claims.missing",
                    folder.toString(),
                    Files.isDirectory(folder)
                            ? "there is no claim set in this folder: it has no reports/month=…"
                            : "there is no such folder.",
                    "Name the folder that nuncio export --format claims or a cluster has written."));
        }
        months.sort(Comparator.naturalOrder());
        return months;
    }

    @Override
    public boolean hasNext() {
        while (month == null || !month.reports.hasNext()) {
            if (month != null && month.claims.hasNext()) {
                return true; // claims without a report, of which the user is told
            }
            closeMonth();
            if (!months.hasNext()) {
                return false;
            }
            month = new Month(months.next());
        }
        return true;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return month.row();
    }

    /** The reports of a month, and their claims beside them, both in the same order. */
    private final class Month {
        private final String name;
        private final Cursor<JsonNode> reports;
        private final Cursor<JsonNode> claims;

        Month(String name) {
            this.name = name;
            this.reports = rows(
                    reportRows,
                    ClaimSet.REPORTS_FOLDER,
                    "* REPLACE (to_base64(bytes) AS bytes)",
                    "published NULLS LAST, id");
            this.claims = rows(claimRows, ClaimSet.CLAIMS_FOLDER, "*", "published NULLS LAST, report, position, id");
        }

        private Cursor<JsonNode> rows(Database database, String part, String cells, String order) {
            String files = ClaimSetCheck.files(folder, part, name);
            String query = ClaimSetCheck.hasFiles(folder, part, name)
                    ? "SELECT to_json(r) FROM (SELECT " + cells + " FROM read_parquet(" + files
                            + ", hive_partitioning = false)) r ORDER BY " + order
                    : "SELECT NULL WHERE false";
            return database.cursor(query, row -> StoredFilings.json(row.getString(1)));
        }

        Row row() {
            JsonNode report = reports.peek();
            JsonNode claim = claims.peek();
            if (report == null || claim != null && key(claim, "report").compareTo(key(report, "id")) < 0) {
                return orphan(claims.next());
            }
            reports.next();
            String id = report.path("id").asText();
            while (reports.hasNext() && key(reports.peek(), "id").equals(key(report, "id"))) {
                reports.next(); // a report that was given twice is one report
            }
            Map<String, JsonNode> told = new LinkedHashMap<>();
            while (claims.hasNext() && key(claims.peek(), "report").equals(key(report, "id"))) {
                JsonNode next = claims.next();
                told.putIfAbsent(next.path("id").asText(), next);
            }
            try {
                return new Fitting(FilingReader.read(report, List.copyOf(told.values())));
            } catch (Misfit e) {
                return unfit(ClaimSet.REPORTS_FOLDER, "report " + id + " does not fit: " + e.getMessage() + ".");
            }
        }

        private String key(JsonNode row, String id) {
            String published = row.path("published").asText(LAST);
            return (row.path("published").isNull() ? LAST : published) + " "
                    + row.path(id).asText();
        }

        private Row orphan(JsonNode claim) {
            return unfit(
                    ClaimSet.CLAIMS_FOLDER,
                    "claim " + claim.path("id").asText() + " is of report "
                            + claim.path("report").asText() + ", which is not among the reports of its month.");
        }

        private Row unfit(String part, String message) {
            return new Unfit(Diagnostic.error(
                    "claims.misfit",
                    folder.resolve(part).resolve(ClaimSet.MONTH + "=" + name).toString(),
                    message,
                    "Write the claim set again; the other reports are not touched."));
        }
    }

    private void closeMonth() {
        if (month != null) {
            month.reports.close();
            month.claims.close();
            month = null;
        }
    }

    @Override
    public void close() {
        closeMonth();
        reportRows.close();
        claimRows.close();
        ClaimSetWriter.remove(spill);
    }
}
