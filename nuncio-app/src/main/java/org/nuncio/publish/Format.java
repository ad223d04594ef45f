package org.nuncio.publish;

import java.io.Writer;

/** The formats of {@code nuncio read}; lower case, as a user types them. */
public enum Format {
    brief,
    json,
    jsonl,
    csv;

    /** @param style of the brief only */
    public RecordWriter to(Writer out, Style style) {
        return switch (this) {
            case brief -> new BriefWriter(out, style);
            case json -> new JsonWriter(out, true);
            case jsonl -> new JsonWriter(out, false);
            case csv -> new CsvWriter(out);
        };
    }
}
