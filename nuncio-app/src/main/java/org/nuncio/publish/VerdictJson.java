package org.nuncio.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.nuncio.record.Verdict;

/** Verdicts as JSON. */
public final class VerdictJson {
    private VerdictJson() {}

    /** With what it was given of; {@code happening} is null where it is lost. */
    public static ObjectNode of(Verdict verdict) {
        ObjectNode node = Json.object()
                .put("id", verdict.id())
                .put("happening", verdict.happening())
                .put("given", verdict.given().toString())
                .put("reviewer", verdict.reviewer())
                .put("verdict", verdict.kind().word())
                .put("slot", verdict.slot() == null ? null : verdict.slot().word())
                .put("value", verdict.value())
                .put("was", verdict.was())
                .put("note", verdict.note());
        node.putObject("subject")
                .put("happening", verdict.subject().happening())
                .put("report", verdict.subject().report())
                .put("type", verdict.subject().type())
                .put("act", verdict.subject().act())
                .put("start", verdict.subject().start())
                .put("end", verdict.subject().end())
                .put("evidence", verdict.subject().evidence())
                .put("entry", verdict.subject().entry());
        return node;
    }
}
