package org.nuncio.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.nuncio.record.FuzzedRows;

/** Writes rows as the files of a claim set. Parquet itself is read by DuckDB, which is not ours, so the files are sound. */
final class ClaimFiles {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Connection DATABASE = database();
    private static final Set<String> TYPES = Set.of("VARCHAR", "INTEGER", "BIGINT", "DOUBLE", "BOOLEAN", "DATE");

    /** That of the publication, unless the row names another. */
    private static final String BY_MONTH =
            "coalesce(nullif(regexp_extract(month, '^[0-9a-z-]{1,9}$'), ''), left(CAST(published AS VARCHAR), 7), 'undated') AS month";

    private ClaimFiles() {}

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

    /** @return how many reports there are, by their ids */
    static long write(FuzzedRows rows, Path folder) {
        try {
            long given = write(rows.reports(), rows.types(), ClaimSet.REPORTS, folder.resolve(ClaimSet.REPORTS_FOLDER));
            write(rows.claims(), rows.types(), ClaimSet.CLAIMS, folder.resolve(ClaimSet.CLAIMS_FOLDER));
            return given;
        } catch (SQLException e) {
            throw new IllegalStateException("a claim set to read", e);
        }
    }

    private static long write(List<ObjectNode> rows, JsonNode types, List<Column> columns, Path folder)
            throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        ObjectNode shape = shape(columns, types);
        try (Statement statement = DATABASE.createStatement()) {
            try (PreparedStatement given =
                    DATABASE.prepareStatement("CREATE OR REPLACE TEMP TABLE given AS SELECT unnest(from_json(?, '["
                            + shape + "]'), max_depth := 2)")) {
                given.setString(1, NODES.arrayNode().addAll(rows).toString());
                given.execute();
            }
            String cells = "* EXCLUDE (month)" + (shape.has("bytes") ? " REPLACE (from_base64(bytes) AS bytes)" : "");
            String month = shape.has("published") ? BY_MONTH : "'undated' AS month";
            statement.execute("COPY (SELECT " + cells + ", " + month + " FROM given) TO '"
                    + folder.toString().replace("'", "''")
                    + "' (FORMAT parquet, PARTITION_BY (month), OVERWRITE_OR_IGNORE)");
            try (ResultSet count = statement.executeQuery(
                    "SELECT count(DISTINCT " + (shape.has("id") ? "id" : "1") + ") FROM given")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private static ObjectNode shape(List<Column> columns, JsonNode types) {
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
