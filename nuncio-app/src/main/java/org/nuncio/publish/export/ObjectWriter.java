package org.nuncio.publish.export;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.nuncio.record.Happening;

/** A JSON object on a line of its own for each happening, between a line before and a line after. */
final class ObjectWriter implements HappeningWriter {
    private final ObjectMapper json = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();
    private final Writer out;
    private final Shape shape;
    private final Function<Happening, ObjectNode> one;
    private boolean empty = true;

    /** What stands around the objects. */
    enum Shape {
        LINES("", "", ""),
        ARRAY("[\n", ",", "]\n"),
        FEATURES("{\"type\":\"FeatureCollection\",\"features\":[\n", ",", "]}\n");

        private final String before;
        private final String between;
        private final String after;

        Shape(String before, String between, String after) {
            this.before = before;
            this.between = between;
            this.after = after;
        }
    }

    ObjectWriter(Writer out, Shape shape, Function<Happening, ObjectNode> one) {
        this.out = out;
        this.shape = shape;
        this.one = one;
    }

    @Override
    public void begin() throws IOException {
        out.write(shape.before);
    }

    @Override
    public int add(Happening happening) throws IOException {
        out.write(empty ? "" : shape.between + (shape.between.isEmpty() ? "" : "\n"));
        out.write(json.writeValueAsString(one.apply(happening)));
        out.write(shape.between.isEmpty() ? "\n" : "");
        empty = false;
        return 1;
    }

    @Override
    public void end() throws IOException {
        out.write(empty || shape.between.isEmpty() ? "" : "\n");
        out.write(shape.after);
    }
}
