package org.nuncio.publish;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import org.nuncio.coding.event.CodedReport;

/** One indented array of all records, or one record a line. */
final class JsonWriter implements RecordWriter {
    private final Writer out;
    private final boolean array;
    private final ObjectWriter json;
    private boolean empty = true;

    JsonWriter(Writer out, boolean array) {
        this.out = out;
        this.array = array;
        this.json = array ? new ObjectMapper().writer(indented()) : new ObjectMapper().writer();
    }

    /** The same on every system: two spaces, and a line feed alone. */
    private static DefaultPrettyPrinter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public void add(CodedReport report) throws IOException {
        ObjectNode node = RecordJson.of(report);
        if (array) {
            out.write(empty ? "[" : ",\n");
        }
        out.write(json.writeValueAsString(node));
        out.write(array ? "" : "\n");
        empty = false;
    }

    @Override
    public void end() throws IOException {
        if (array) {
            out.write(empty ? "[]\n" : "]\n");
        }
        out.flush();
    }
}
