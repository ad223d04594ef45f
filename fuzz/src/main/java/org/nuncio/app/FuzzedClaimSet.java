package org.nuncio.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.nuncio.record.ClaimSet;
import org.nuncio.record.Column;

/**
 * A claim set whose rows anybody may have written. Parquet itself is read by DuckDB, which is not ours, so the files are sound here; a value that is none of the type of its
 * column is null.
 *
 * @param types those of columns that have another type than they should; null for one that is missing
 */
record FuzzedClaimSet(ArrayNode reports, ArrayNode claims, JsonNode types) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Connection DATABASE = database();
    private static final JsonNode USUAL = usual();
    private static final Set<String> TYPES = Set.of("VARCHAR", "INTEGER", "BIGINT", "DOUBLE", "BOOLEAN", "DATE");

    /** That of the publication, unless the row names another. */
    private static final String BY_MONTH =
            "coalesce(nullif(regexp_extract(month, '^[0-9a-z-]{1,9}$'), ''), left(CAST(published AS VARCHAR), 7), 'undated') AS month";

    private static Connection database() {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET threads = 1");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("a database to write files with", e);
        }
    }

    /** A row of reports and one of claims that fit. */
    private static JsonNode usual() {
        try (InputStream in = FuzzedClaimSet.class.getResourceAsStream("claim-set.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("claim-set.json", e);
        }
    }

    /**
     * @param input a row of JSON on each line, of which only that need be named which is not as in {@code claim-set.json}; one that names its {@code report} is of the claims.
     *     Another month than that of publication may be named as {@code month}, other types of columns on a line of their own: {@code {"columns": {"id": "INTEGER"}}}
     */
    static FuzzedClaimSet of(byte[] input) {
        ArrayNode reports = NODES.arrayNode();
        ArrayNode claims = NODES.arrayNode();
        JsonNode types = NODES.objectNode();
        for (String line : new String(input, StandardCharsets.UTF_8).split("\n")) {
            if (!(json(line) instanceof ObjectNode row)) {
                continue; // a slip of the fuzzer, and no row
            }
            if (row.has("columns")) {
                types = row.get("columns");
            } else if (row.has("report")) {
                claims.add(USUAL.get("claim").<ObjectNode>deepCopy().setAll(row));
            } else {
                reports.add(USUAL.get("report").<ObjectNode>deepCopy().setAll(row));
            }
        }
        return new FuzzedClaimSet(reports, claims, types);
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return NODES.missingNode();
        }
    }

    /**
     * Writes its files.
     *
     * @return how many reports there are, by their ids
     * @throws SQLException where these are no rows that can be written at all
     */
    long writeTo(Path folder) throws SQLException {
        long given = write(reports, ClaimSet.REPORTS, folder.resolve(ClaimSet.REPORTS_FOLDER));
        write(claims, ClaimSet.CLAIMS, folder.resolve(ClaimSet.CLAIMS_FOLDER));
        return given;
    }

    private long write(ArrayNode rows, List<Column> columns, Path folder) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        ObjectNode shape = shape(columns);
        try (Statement statement = DATABASE.createStatement()) {
            try (PreparedStatement given =
                    DATABASE.prepareStatement("CREATE OR REPLACE TEMP TABLE given AS SELECT unnest(from_json(?, '["
                            + shape + "]'), max_depth := 2)")) {
                given.setString(1, rows.toString());
                given.execute();
            }
            String bytes = shape.has("bytes") ? "* REPLACE (TRY(from_base64(bytes)) AS bytes)" : "*";
            String month = shape.has("published") ? BY_MONTH : "'undated' AS month";
            statement.execute("COPY (SELECT " + bytes.replace("*", "* EXCLUDE (month)") + ", " + month
                    + " FROM given) TO '" + folder.toString().replace("'", "''")
                    + "' (FORMAT parquet, PARTITION_BY (month), OVERWRITE_OR_IGNORE)");
            try (ResultSet count = statement.executeQuery(
                    "SELECT count(DISTINCT " + (shape.has("id") ? "id" : "1") + ") FROM given")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private ObjectNode shape(List<Column> columns) {
        ObjectNode shape = NODES.objectNode().put("month", "VARCHAR");
        for (Column column : columns) {
            JsonNode type = types.path(column.name());
            if (TYPES.contains(type.asText()) && column.type() != Column.Scalar.BYTES) {
                shape.put(column.name(), type.asText());
            } else if (!type.isNull()) {
                shape.set(column.name(), shape(column.type()));
            }
        }
        return shape;
    }

    private static JsonNode shape(Column.Type type) {
        if (type instanceof Column.ListOf list) {
            return NODES.arrayNode().add(shape(list.type()));
        }
        if (type instanceof Column.Struct struct) {
            ObjectNode parts = NODES.objectNode();
            struct.columns().forEach(part -> parts.set(part.name(), shape(part.type())));
            return parts;
        }
        return NODES.textNode(type == Column.Scalar.BYTES ? "VARCHAR" : type.sql());
    }
}
