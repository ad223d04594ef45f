package org.nuncio.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.nuncio.codebook.TensionFormula;
import org.nuncio.record.Tension;
import org.nuncio.record.TensionIndex;

/** The tension index as JSON, with the formula that it is worked out by. */
public final class TensionJson {
    private TensionJson() {}

    public static ObjectNode formula(TensionFormula formula) {
        ObjectNode node = Json.object()
                .put("name", formula.name())
                .put("version", formula.version())
                .put("hash", formula.hash())
                .put("half_life", formula.halfLife());
        ObjectNode statuses = node.putObject("statuses");
        new TreeMap<>(formula.statuses())
                .forEach((status, share) -> statuses.putObject(status)
                        .put("weight", share.weight())
                        .put("day", share.whenReported() ? "report" : "happening"));
        return node.put("doubt", formula.doubt())
                .put("denied", formula.denied())
                .put("longest_span", formula.longestSpan())
                .put("undated", formula.undated());
    }

    /** @param from the first day that is told of */
    public static ObjectNode index(TensionIndex index, LocalDate from, LocalDate to) {
        ObjectNode node = Json.object();
        node.set("formula", formula(index.formula()));
        node.putObject("left_out")
                .put("weightless", index.leftOut().weightless())
                .put("undated", index.leftOut().undated())
                .put("wide", index.leftOut().wide());
        node.set("days", days(index.days(from, to)));
        return node;
    }

    private static ArrayNode days(List<TensionIndex.Point> points) {
        ArrayNode days = JsonNodeFactory.instance.arrayNode();
        points.forEach(point -> days.addObject()
                .put("day", point.day().toString())
                .put("index", point.index())
                .put("adds", point.adds())
                .put("happenings", point.happenings()));
        return days;
    }

    public static ObjectNode parts(LocalDate day, Tension.Parts parts) {
        ObjectNode node = Json.object().put("day", day.toString()).put("index", parts.sum());
        ArrayNode list = node.putArray("parts");
        for (Tension.Part part : parts.largest()) {
            ObjectNode one = list.addObject()
                    .put("happening", part.happening())
                    .put("day", part.day().toString())
                    .put("added", part.added())
                    .put("left", part.left())
                    .put("type", part.type())
                    .put("status", part.status());
            part.actors().forEach(one.putArray("actors")::add);
            part.recipients().forEach(one.putArray("recipients")::add);
            one.put("intensity", part.intensity())
                    .put("origins", part.origins())
                    .put("denials", part.denials())
                    .put("evidence", part.evidence());
        }
        node.putObject("others").put("happenings", parts.others()).put("left", parts.left());
        return node;
    }
}
