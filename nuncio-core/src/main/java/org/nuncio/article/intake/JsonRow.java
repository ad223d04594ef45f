package org.nuncio.article.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.nuncio.article.intake.Fields.Field;

/** From an object of JSON to a report. */
final class JsonRow {
    /** Where an object stands for a value: {@code {"name": "Reuters"}}, {@code {"$date": …}}. */
    private static final List<String> INNER = List.of("name", "title", "$date", "$numberLong", "value", "href");

    private static final int DEEPEST = 4;
    private final Options options;

    JsonRow(Options options) {
        this.options = options;
    }

    Item item(JsonNode object, Place place) {
        Map<String, JsonNode> byKey = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            byKey.putIfAbsent(Fields.key(field.getKey()), field.getValue());
        }
        Row row = new Row();
        for (Field field : Field.values()) {
            for (String name : options.fields().names(field)) {
                JsonNode node = byKey.get(name);
                if (node != null) {
                    put(row, field, node);
                }
            }
        }
        return row.item(place, options);
    }

    private static void put(Row row, Field field, JsonNode node) {
        if (field == Field.AUTHOR && node.isArray()) {
            List<String> names = new ArrayList<>();
            node.forEach(author -> names.add(value(author, 0).strip()));
            names.removeIf(String::isEmpty);
            row.authors(names);
        } else if (node.isArray()) {
            row.put(
                    field,
                    StreamSupport.stream(node.spliterator(), false)
                            .map(part -> value(part, 0))
                            .collect(Collectors.joining("\n\n")));
        } else {
            row.put(field, value(node, 0));
        }
    }

    private static String value(JsonNode node, int depth) {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isNumber()) {
            return number(node);
        }
        if (node.isObject() && depth < DEEPEST) {
            return INNER.stream()
                    .filter(node::has)
                    .map(name -> value(node.get(name), depth + 1))
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElse("");
        }
        return "";
    }

    /** Without an exponent: {@code 1.6443871e9} → {@code 1644387100}. */
    private static String number(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.asText();
        }
        double value = node.doubleValue();
        return Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : "";
    }
}
