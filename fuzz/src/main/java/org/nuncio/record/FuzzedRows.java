package org.nuncio.record;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Rows of a claim set that anybody may have written. Their values are of the types of their columns, since those of the files are looked at before any row is read; what is
 * none of its type is null.
 *
 * @param types those of columns that have another type than they should; null for one that is missing
 */
public record FuzzedRows(List<ObjectNode> reports, List<ObjectNode> claims, JsonNode types) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity");
    private static final JsonNode USUAL = usual();

    /** A row of reports and one of claims that fit. */
    private static JsonNode usual() {
        try (InputStream in = FuzzedRows.class.getResourceAsStream("claim-set.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("claim-set.json", e);
        }
    }

    /**
     * @param input a row of JSON on each line, of which only that need be named which is not as in {@code claim-set.json}; one that names its {@code report} is of the claims.
     *     Another month than that of publication may be named as {@code month}, other types of columns on a line of their own: {@code {"columns": {"id": "INTEGER"}}}
     */
    public static FuzzedRows of(byte[] input) {
        List<ObjectNode> reports = new ArrayList<>();
        List<ObjectNode> claims = new ArrayList<>();
        JsonNode types = NODES.objectNode();
        for (String line : new String(input, StandardCharsets.UTF_8).split("\n")) {
            if (!(json(line) instanceof ObjectNode row)) {
                continue; // a slip of the fuzzer, and no row
            }
            if (row.has("columns")) {
                types = row.get("columns");
            } else if (row.has("report")) {
                claims.add(row("claim", ClaimSet.CLAIMS, row));
            } else {
                reports.add(row("report", ClaimSet.REPORTS, row));
            }
        }
        return new FuzzedRows(reports, claims, types);
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return NODES.missingNode();
        }
    }

    private static ObjectNode row(String usual, List<Column> columns, ObjectNode given) {
        ObjectNode whole = USUAL.get(usual).<ObjectNode>deepCopy().setAll(given);
        ObjectNode row = (ObjectNode) fitting(new Column.Struct(columns), whole);
        row.set("month", fitting(Column.Scalar.TEXT, whole.path("month")));
        return row;
    }

    private static JsonNode fitting(Column.Type type, JsonNode value) {
        if (type instanceof Column.ListOf list && value.isArray()) {
            ArrayNode parts = NODES.arrayNode();
            value.forEach(part -> parts.add(fitting(list.type(), part)));
            return parts;
        }
        if (type instanceof Column.Struct struct && value.isObject()) {
            ObjectNode parts = NODES.objectNode();
            struct.columns().forEach(part -> parts.set(part.name(), fitting(part.type(), value.path(part.name()))));
            return parts;
        }
        return type instanceof Column.Scalar scalar && value.isValueNode() && !value.isNull()
                ? scalar(scalar, value)
                : NODES.nullNode();
    }

    private static JsonNode scalar(Column.Scalar type, JsonNode value) {
        String text = value.asText();
        boolean fits = switch (type) {
            case TEXT -> true;
            case INTEGER -> value.isIntegralNumber() && value.canConvertToInt();
            case NUMBER -> value.isNumber() || NO_NUMBERS.contains(text);
            case FLAG -> value.isBoolean();
            case DAY -> isDay(text);
            case BYTES -> isBase64(text);
        };
        if (!fits) {
            return NODES.nullNode();
        }
        return type == Column.Scalar.TEXT
                ? NODES.textNode(wellFormed(text))
                : type == Column.Scalar.NUMBER ? NODES.numberNode(Double.parseDouble(text)) : value;
    }

    /** DuckDB holds nothing but UTF-8. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Of DuckDB, which knows years beyond 9999, and days without end. */
    private static boolean isDay(String text) {
        try {
            return text.matches("-?infinity")
                    || text.matches("[1-9]\\d{4}-0[1-9]-1\\d")
                    || LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isBase64(String text) {
        try {
            return text.length() % 4 == 0 && Base64.getDecoder().decode(text).length >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
