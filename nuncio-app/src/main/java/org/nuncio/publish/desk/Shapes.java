package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.flag;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.number;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Schemas that several answers share. */
final class Shapes {
    private Shapes() {}

    /** By the names under which {@link Schema#ref} finds them. */
    static Map<String, ObjectNode> all() {
        Map<String, ObjectNode> all = new LinkedHashMap<>();
        all.put("Date", date());
        all.put("Place", place());
        all.put("Toll", toll());
        all.put("Quote", quote());
        all.put("HappeningLine", happeningLine());
        all.put("Party", party());
        all.put("Figure", figure());
        all.put("Telling", telling());
        all.put("Claim", MarkJson.schema(telling()));
        all.put("Actor", NetworkEndpoints.node());
        all.put("ReportLine", reportLine());
        all.put("Statement", statement());
        all.put("Verdict", verdict());
        all.put("Problem", problem());
        return all;
    }

    /** Date or Place, of its own. */
    static ObjectNode slot(String name) {
        return name.equals("Date") ? date() : place();
    }

    private static ObjectNode date() {
        return object(
                field("value", maybe(day())),
                field("last", maybe(day())),
                field("precision", text()),
                field("rule", maybe(text())),
                field("text", maybe(text())));
    }

    private static ObjectNode place() {
        return Schema.extended(site(), field("text", maybe(text())));
    }

    /** A place, whatever it is called in a report. */
    static ObjectNode site() {
        return object(
                field("name", text()),
                field("country", maybe(text())),
                field("lat", maybe(number())),
                field("lon", maybe(number())),
                field("precision", text()));
    }

    private static ObjectNode toll() {
        return object(
                field("role", text()),
                field("unit", text()),
                field("low", number()),
                field("high", number()),
                field("latest", number()),
                field("latest_claim", text()));
    }

    private static ObjectNode quote() {
        return object(
                field("text", text()),
                field("report", text()),
                field("uri", text()),
                field("start", whole()),
                field("end", whole()),
                field("published", maybe(day())),
                field("passage", text()));
    }

    private static ObjectNode happeningLine() {
        ObjectNode line = happeningHead();
        return Schema.extended(
                line,
                field("evidence", ref("Quote")),
                field("attribution", object(field("kind", text()), field("speaker", maybe(text())))),
                field("condition", maybe(text())),
                field("tolls", list(ref("Toll"))),
                field("verdict", maybe(text())));
    }

    /** What every happening has. */
    static ObjectNode happeningHead() {
        return object(
                field("id", text()),
                field("type", text()),
                field("act", text()),
                field("modes", list(text())),
                field("status", text()),
                field("actors", list(text())),
                field("recipients", list(text())),
                field("date", maybe(ref("Date"))),
                field("place", maybe(ref("Place"))),
                field("intensity", number()),
                field("quad", text()),
                field("cameo", maybe(text())),
                field("confidence", number()),
                field("claims", whole()),
                field("reports", whole()),
                field("origins", whole()),
                field("denials", whole()));
    }

    private static ObjectNode party() {
        return object(
                field("name", text()),
                field("code", maybe(text())),
                field("sector", maybe(text())),
                field("office", maybe(text())),
                field("kind", text()),
                field("start", whole()),
                field("end", whole()),
                field("text", text()));
    }

    private static ObjectNode figure() {
        return Schema.extended(reading(), field("role", text()), field("unit", text()));
    }

    /** How many, and in which words. */
    static ObjectNode reading() {
        return object(
                field("value", number()),
                field("low", maybe(number())),
                field("high", maybe(number())),
                field("relation", text()),
                field("start", whole()),
                field("end", whole()),
                field("text", text()));
    }

    /** The words of {@code nuncio export --format json}. */
    private static ObjectNode telling() {
        ObjectNode telling = object(
                field("claim", text()),
                field("report", text()),
                field("uri", text()),
                field("title", maybe(text())),
                field("published", maybe(day())),
                field("publisher", maybe(text())),
                field("language", text()),
                field("origin", text()),
                field("copy_of", maybe(text())),
                field("bylines", list(text())),
                field("type", text()),
                field("act", text()),
                field("modes", list(text())),
                field("status", text()),
                field("actors", list(ref("Party"))),
                field("recipients", list(ref("Party"))),
                field("date", maybe(ref("Date"))),
                field("place", maybe(ref("Place"))));
        return Schema.extended(
                telling,
                field("url", maybe(text())),
                field("passage", text()),
                field("quantities", list(ref("Figure"))),
                field(
                        "attribution",
                        object(field("kind", text()), field("speaker", maybe(text())), field("code", maybe(text())))),
                field("condition", maybe(text())),
                field("confidence", number()),
                field("sentence", whole()),
                field("evidence", object(field("start", whole()), field("end", whole()), field("text", text()))),
                field(
                        "reason",
                        object(
                                field("entry", text()),
                                field("operators", list(text())),
                                field("by", text()),
                                field("pattern", text()))),
                field("version", whole()));
    }

    private static ObjectNode reportLine() {
        return object(
                field("id", text()),
                field("uri", text()),
                field("status", text()),
                field("code", maybe(text())),
                field("message", maybe(text())),
                field("title", maybe(text())),
                field("published", maybe(day())),
                field("publisher", maybe(text())),
                field("origin", maybe(text())),
                field("copy_of", maybe(text())),
                field("copy_share", maybe(number())),
                field("claims", whole()),
                field("happenings", whole()));
    }

    private static ObjectNode statement() {
        return object(
                field("report", text()),
                field("uri", text()),
                field("published", maybe(day())),
                field("position", whole()),
                field("text", text()),
                field("direct", flag()),
                field("cue", text()),
                field("kind", text()),
                field("speaker", maybe(text())),
                field("code", maybe(text())),
                field("sector", maybe(text())),
                field("source_kind", text()),
                field("start", whole()),
                field("end", whole()),
                field("happenings", list(text())));
    }

    private static ObjectNode verdict() {
        ObjectNode subject = object(
                field("happening", text()),
                field("report", text()),
                field("type", text()),
                field("act", text()),
                field("start", whole()),
                field("end", whole()),
                field("evidence", text()),
                field("entry", text()));
        return object(
                field("id", text()),
                field("happening", maybe(text())),
                field("given", text()),
                field("reviewer", text()),
                field("verdict", text()),
                field("slot", maybe(text())),
                field("value", maybe(text())),
                field("was", maybe(text())),
                field("note", maybe(text())),
                field("subject", subject));
    }

    private static ObjectNode problem() {
        return object(
                field("type", text()),
                field("title", text()),
                field("status", whole()),
                field("detail", text()),
                field("hint", maybe(text())));
    }
}
