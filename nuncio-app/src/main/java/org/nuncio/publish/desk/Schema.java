package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.nuncio.publish.Json;

/** JSON Schema, as far as answers need it: objects have the fields named and no other. */
final class Schema {
    private Schema() {}

    private static ObjectNode type(String type) {
        return Json.object().put("type", type);
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
        return Json.object();
    }

    /** A schema that the document has among its components. */
    static ObjectNode ref(String name) {
        return Json.object().put("$ref", "#/components/schemas/" + name);
    }

    /** Or null. */
    static ObjectNode maybe(ObjectNode schema) {
        ObjectNode maybe = Json.object();
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
        return object(field("items", list(items)), field("next", maybe(text())), field("total", whole()));
    }

    /** A name in an object, and what stands behind it. */
    record Field(String name, ObjectNode schema) {}

    static Field field(String name, ObjectNode schema) {
        return new Field(name, schema);
    }

    static ObjectNode object(Field... fields) {
        return extended(type("object"), fields);
    }

    /** An object with more fields. */
    static ObjectNode extended(ObjectNode object, Field... fields) {
        ObjectNode properties = object.withObjectProperty("properties");
        for (Field field : fields) {
            properties.set(field.name(), field.schema());
        }
        object.putArray("required");
        properties.fieldNames().forEachRemaining(object.withArray("required")::add);
        return object.put("additionalProperties", false);
    }
}
