package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Schema, as far as answers need it: objects have the fields named and no other. */
final class Schema {
    private Schema() {}

    private static ObjectNode type(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    static ObjectNode text() {
        return type("string");
    }

    static ObjectNode whole() {
        return type("integer");
    }

    static ObjectNode number() {
        return type("number");
    }

    static ObjectNode flag() {
        return type("boolean");
    }

    static ObjectNode day() {
        return type("string").put("format", "date");
    }

    /** Anything at all. */
    static ObjectNode any() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A schema that the document has among its components. */
    static ObjectNode ref(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** Or null. */
    static ObjectNode maybe(ObjectNode schema) {
        ObjectNode maybe = JsonNodeFactory.instance.objectNode();
        maybe.withArray("anyOf").add(schema).add(type("null"));
        return maybe;
    }

    static ObjectNode list(ObjectNode items) {
        return type("array").set("items", items);
    }

    /** From any text to a value of one kind. */
    static ObjectNode map(ObjectNode values) {
        return type("object").set("additionalProperties", values);
    }

    /** A page of a list. */
    static ObjectNode page(ObjectNode items) {
        return object("items", list(items), "next", maybe(text()), "total", whole());
    }

    /** @param namesAndSchemas in turn */
    static ObjectNode object(Object... namesAndSchemas) {
        return extended(type("object"), namesAndSchemas);
    }

    /** An object with more fields. */
    static ObjectNode extended(ObjectNode object, Object... namesAndSchemas) {
        ObjectNode properties = object.withObjectProperty("properties");
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            properties.set((String) namesAndSchemas[i], (ObjectNode) namesAndSchemas[i + 1]);
        }
        object.putArray("required");
        properties.fieldNames().forEachRemaining(object.withArray("required")::add);
        return object.put("additionalProperties", false);
    }
}
