package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuncio.coding.Coder;
import org.nuncio.publish.Json;

/** The document that tells programs what the API does, in the words of OpenAPI 3.1. */
final class OpenApi {
    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");

    private static final String PATH = "/openapi.json";
    private static final String SUMMARY = "What the API does, for programs.";

    private OpenApi() {}

    static Endpoint endpoint(List<Endpoint> others) {
        return Endpoint.get(PATH, SUMMARY, Schema.any(), request -> new Answer.Json(document(others)));
    }

    private static ObjectNode document(List<Endpoint> endpoints) {
        ObjectNode document = Json.object().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Nuncio")
                .put("version", Coder.VERSION.replaceAll("^[a-z]+-", ""))
                .put("description", "The record of a political crisis, as docs/desk.md and docs/record.md explain it.")
                .putObject("license")
                .put("name", "GPL-3.0-or-later")
                .put("identifier", "GPL-3.0-or-later");
        document.putArray("servers").addObject().put("url", Api.ROOT);
        ObjectNode paths = document.putObject("paths");
        for (Endpoint endpoint : endpoints) {
            paths.withObjectProperty(endpoint.path())
                    .set(endpoint.method().name().toLowerCase(Locale.ROOT), operation(endpoint));
        }
        Endpoint self = Endpoint.get(PATH, SUMMARY, Schema.any(), request -> new Answer.Json(Schema.any()));
        paths.putObject(PATH).set("get", operation(self));
        ObjectNode components = document.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        Shapes.all().forEach(schemas::set);
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        return document;
    }

    private static ObjectNode operation(Endpoint endpoint) {
        ObjectNode operation = Json.object().put("operationId", id(endpoint)).put("summary", endpoint.summary());
        ArrayNode parameters = operation.putArray("parameters");
        Matcher inPath = IN_PATH.matcher(endpoint.path());
        while (inPath.find()) {
            parameters
                    .addObject()
                    .put("name", inPath.group(1))
                    .put("in", "path")
                    .put("required", true)
                    .set("schema", Schema.text());
        }
        for (Parameter parameter : endpoint.parameters()) {
            parameters
                    .addObject()
                    .put("name", parameter.name())
                    .put("in", "query")
                    .put("description", parameter.says())
                    .put("explode", true)
                    .set("schema", parameter.schema());
        }
        if (endpoint.method() == Endpoint.Method.POST) {
            operation.putArray("security").addObject().putArray("token");
            endpoint.accepts()
                    .forEach(type -> operation
                            .withObjectProperty("requestBody")
                            .put("required", true)
                            .withObjectProperty("content")
                            .putObject(type)
                            .set("schema", type.equals("application/json") ? Schema.any() : Schema.text()));
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode fine = responses.putObject("200").put("description", "The answer.");
        boolean file = endpoint.answer() == Endpoint.FILE;
        fine.putObject("content").putObject(file ? "*/*" : "application/json").set("schema", endpoint.answer());
        responses
                .putObject("default")
                .put("description", "Why there is none.")
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", Schema.ref("Problem"));
        return operation;
    }

    /** {@code getHappeningsId}. */
    private static String id(Endpoint endpoint) {
        StringBuilder id = new StringBuilder(endpoint.method().name().toLowerCase(Locale.ROOT));
        for (String word : endpoint.path().split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }
}
