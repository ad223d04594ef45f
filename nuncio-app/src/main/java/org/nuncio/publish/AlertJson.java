package org.nuncio.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.nuncio.record.Alert;

/** Alerts as JSON. */
public final class AlertJson {
    private AlertJson() {}

    public static ObjectNode of(Alert alert) {
        ObjectNode node = Json.object()
                .put("id", alert.id())
                .put("day", alert.day().toString())
                .put("rule", alert.rule())
                .put("watch", watch(alert))
                .put("dyad", alert.dyad())
                .put("value", alert.value())
                .put("mark", alert.mark())
                .put("says", AlertLines.says(alert));
        ArrayNode causes = node.putArray("happenings");
        for (Alert.Cause cause : alert.causes()) {
            ObjectNode one = causes.addObject()
                    .put("id", cause.happening())
                    .put("amount", cause.amount())
                    .put("type", cause.type())
                    .put("status", cause.status());
            cause.actors().forEach(one.putArray("actors")::add);
            cause.recipients().forEach(one.putArray("recipients")::add);
            one.put("evidence", cause.evidence())
                    .putObject("attribution")
                    .put("kind", cause.source().kind())
                    .put("speaker", cause.source().speaker());
            one.put("uri", cause.uri());
        }
        return node.put("others", alert.others());
    }

    /** As the file of rules has it: {@code new-dyad}. */
    static String watch(Alert alert) {
        return alert.watch().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
