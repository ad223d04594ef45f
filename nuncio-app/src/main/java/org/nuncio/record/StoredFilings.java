package org.nuncio.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a store keeps of documents, as rows of a claim set: all of it, but for what comes of comparing reports. */
final class StoredFilings {
    /** DuckDB writes {@code NaN} and {@code Infinity} as they are. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final Set<String> OF_ARTICLE = Set.of(
            "title", "published", "published_rule", "publisher", "language", "dateline", "bylines", "wire", "text");
    private static final Map<String, String> TABLES = Map.of("statements", "statement", "quantities", "quantity");

    /** A report that claims nothing does not tell which rules have read it; where the store knows one set only, it was that. */
    private static final String REPORTS = " FROM report r LEFT JOIN article a ON a.report = r.id"
            + " LEFT JOIN (SELECT report, min(version) AS version FROM claim GROUP BY report) used ON used.report = r.id"
            + " LEFT JOIN (SELECT CASE WHEN count(*) = 1 THEN min(id) END AS id FROM version) sole ON true"
            + " LEFT JOIN version v ON a.report IS NOT NULL AND v.id = coalesce(used.version, sole.id)";

    /** Claims of a report are kept in the order in which they were coded. */
    private static final String CLAIMS =
            " FROM (SELECT *, row_number() OVER (PARTITION BY report ORDER BY rowid) - 1 AS position FROM claim) c"
                    + " JOIN report r ON r.id = c.report JOIN article a ON a.report = c.report JOIN version v ON v.id = c.version";

    /** A report with its article, about. */
    private static final long ROW_BYTES = 8_192;

    private final Database database;

    StoredFilings(Database database) {
        this.database = database;
    }

    /**
     * Writes all as a claim set.
     *
     * @param bytes whether with the bytes of the documents
     */
    void export(Path folder, boolean bytes) {
        ParquetFiles.write(
                database,
                reports(bytes),
                "published NULLS LAST, id",
                folder.resolve(ClaimSet.REPORTS_FOLDER),
                "part",
                ROW_BYTES);
        ParquetFiles.write(
                database,
                claims(),
                "published NULLS LAST, report, position",
                folder.resolve(ClaimSet.CLAIMS_FOLDER),
                "part",
                ROW_BYTES);
    }

    /** By their ids, without bytes. */
    Map<String, Filing> of(Collection<String> ids) {
        Database.Binder wanted = Sql.among(ids);
        Map<String, List<JsonNode>> claims = new HashMap<>();
        rows(claims(), "report", "report, position", wanted)
                .forEach(row -> claims.computeIfAbsent(row.path("report").asText(), r -> new ArrayList<>())
                        .add(row));
        Map<String, Filing> filings = new LinkedHashMap<>();
        for (JsonNode row : rows(reports(false), "id", "id", wanted)) {
            String id = row.path("id").asText();
            filings.put(id, filing(row, claims.getOrDefault(id, List.of())));
        }
        return filings;
    }

    private static Filing filing(JsonNode report, List<JsonNode> claims) {
        try {
            return FilingReader.read(report, claims);
        } catch (Misfit e) {
            throw new IllegalStateException("report " + report.path("id") + " of a store", e);
        }
    }

    private List<JsonNode> rows(String query, String column, String order, Database.Binder wanted) {
        return database.query(
                "SELECT to_json(kept) AS json FROM (" + query + ") kept WHERE " + column + Sql.WANTED + " ORDER BY "
                        + order,
                wanted,
                row -> json(row.getString("json")));
    }

    static JsonNode json(String row) {
        try {
            return JSON.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("DuckDB writes JSON", e);
        }
    }

    private static String reports(boolean bytes) {
        String cells =
                ClaimSet.REPORTS.stream().map(column -> cell(column, bytes)).collect(Collectors.joining(", "));
        return "SELECT " + cells + REPORTS + (bytes ? " LEFT JOIN raw ON raw.sha256 = r.sha256" : "");
    }

    private static String cell(Column column, boolean bytes) {
        String name = column.name();
        if (name.equals("bytes")) {
            return (bytes ? "raw.bytes" : "NULL::BLOB") + " AS bytes";
        }
        String from = OF_ARTICLE.contains(name) ? "a" : Account.RULES.contains(name) ? "v" : "r";
        return cell(column, from, "report = r.id");
    }

    private static String claims() {
        String cells = ClaimSet.CLAIMS.stream()
                .map(column -> {
                    String name = column.name();
                    boolean parties = name.equals("actors") || name.equals("recipients");
                    String role = parties ? " AND role = '" + name.substring(0, name.length() - 1) + "'" : "";
                    String from = name.equals("uri")
                            ? "r"
                            : Set.of("title", "published", "publisher").contains(name)
                                    ? "a"
                                    : Account.RULES.contains(name) ? "v" : "c";
                    return cell(column, from, "claim = c.id" + role);
                })
                .collect(Collectors.joining(", "));
        return "SELECT " + cells + CLAIMS;
    }

    /** @param owner the condition that tells which rows of another table belong here */
    private static String cell(Column column, String from, String owner) {
        String name = column.name();
        if (name.equals("claim_set")) {
            return ClaimSet.SCHEMA + " AS claim_set";
        }
        if (column.type() instanceof Column.ListOf list && list.type() instanceof Column.Struct struct) {
            String parts = struct.columns().stream()
                    .map(part -> "'" + part.name() + "': part.\"" + part.name() + "\"")
                    .collect(Collectors.joining(", ", "{", "}"));
            String table =
                    name.equals("actors") || name.equals("recipients") ? "actor" : TABLES.getOrDefault(name, name);
            return "coalesce((SELECT list(" + parts + " ORDER BY part.position) FROM " + table + " part WHERE part."
                    + owner + "), []) AS " + name;
        }
        String cell = from + ".\"" + name + "\"";
        return (column.needed() && column.type() instanceof Column.ListOf
                        ? "coalesce(" + cell + ", [])"
                        : "CAST(" + cell + " AS " + column.type().sql() + ")")
                + " AS \"" + name + "\"";
    }
}
