package org.nuncio.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What JSON is made of, whoever makes it. */
public final class Json {
    private Json() {}

    /** Without any key yet; keys come in the order in which they are put. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Each item as the function has it. */
    public static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> one) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(one.apply(item)));
        return array;
    }

    /** Texts as they are. */
    public static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** {@code 2022-02-09} of a day; null for null. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
