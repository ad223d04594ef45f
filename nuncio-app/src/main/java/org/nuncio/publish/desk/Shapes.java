package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
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
                "value",
                maybe(day()),
                "last",
                maybe(day()),
                "precision",
                text(),
                "rule",
                maybe(text()),
                "text",
                maybe(text()));
    }

    private static ObjectNode place() {
        return Schema.extended(site(), "text", maybe(text()));
    }

    /** A place, whatever it is called in a report. */
    static ObjectNode site() {
        return object(
                "name",
                text(),
                "country",
                maybe(text()),
                "lat",
                maybe(number()),
                "lon",
                maybe(number()),
                "precision",
                text());
    }

    private static ObjectNode toll() {
        return object(
                "role",
                text(),
                "unit",
                text(),
                "low",
                number(),
                "high",
                number(),
                "latest",
                number(),
                "latest_claim",
                text());
    }

    private static ObjectNode quote() {
        return object(
                "text",
                text(),
                "report",
                text(),
                "uri",
                text(),
                "start",
                whole(),
                "end",
                whole(),
                "published",
                maybe(day()),
                "passage",
                text());
    }

    private static ObjectNode happeningLine() {
        ObjectNode line = happeningHead();
        return Schema.extended(
                line,
                "evidence",
                ref("Quote"),
                "attribution",
                object("kind", text(), "speaker", maybe(text())),
                "condition",
                maybe(text()),
                "tolls",
                list(ref("Toll")),
                "verdict",
                maybe(text()));
    }

    /** What every happening has. */
    static ObjectNode happeningHead() {
        return object(
                "id",
                text(),
                "type",
                text(),
                "act",
                text(),
                "modes",
                list(text()),
                "status",
                text(),
                "actors",
                list(text()),
                "recipients",
                list(text()),
                "date",
                maybe(ref("Date")),
                "place",
                maybe(ref("Place")),
                "intensity",
                number(),
                "quad",
                text(),
                "cameo",
                maybe(text()),
                "confidence",
                number(),
                "claims",
                whole(),
                "reports",
                whole(),
                "origins",
                whole(),
                "denials",
                whole());
    }

    private static ObjectNode party() {
        return object(
                "name",
                text(),
                "code",
                maybe(text()),
                "sector",
                maybe(text()),
                "office",
                maybe(text()),
                "kind",
                text(),
                "start",
                whole(),
                "end",
                whole(),
                "text",
                text());
    }

    private static ObjectNode figure() {
        return Schema.extended(reading(), "role", text(), "unit", text());
    }

    /** How many, and in which words. */
    static ObjectNode reading() {
        return object(
                "value",
                number(),
                "low",
                maybe(number()),
                "high",
                maybe(number()),
                "relation",
                text(),
                "start",
                whole(),
                "end",
                whole(),
                "text",
                text());
    }

    /** The words of {@code nuncio export --format json}. */
    private static ObjectNode telling() {
        ObjectNode telling = object(
                "claim",
                text(),
                "report",
                text(),
                "uri",
                text(),
                "title",
                maybe(text()),
                "published",
                maybe(day()),
                "publisher",
                maybe(text()),
                "language",
                text(),
                "origin",
                text(),
                "copy_of",
                maybe(text()),
                "bylines",
                list(text()),
                "type",
                text(),
                "act",
                text(),
                "modes",
                list(text()),
                "status",
                text(),
                "actors",
                list(ref("Party")),
                "recipients",
                list(ref("Party")),
                "date",
                maybe(ref("Date")),
                "place",
                maybe(ref("Place")));
        return Schema.extended(
                telling,
                "url",
                maybe(text()),
                "passage",
                text(),
                "quantities",
                list(ref("Figure")),
                "attribution",
                object("kind", text(), "speaker", maybe(text()), "code", maybe(text())),
                "condition",
                maybe(text()),
                "confidence",
                number(),
                "sentence",
                whole(),
                "evidence",
                object("start", whole(), "end", whole(), "text", text()),
                "reason",
                object("entry", text(), "operators", list(text()), "by", text(), "pattern", text()),
                "version",
                whole());
    }

    private static ObjectNode reportLine() {
        return object(
                "id",
                text(),
                "uri",
                text(),
                "status",
                text(),
                "code",
                maybe(text()),
                "message",
                maybe(text()),
                "title",
                maybe(text()),
                "published",
                maybe(day()),
                "publisher",
                maybe(text()),
                "origin",
                maybe(text()),
                "copy_of",
                maybe(text()),
                "copy_share",
                maybe(number()),
                "claims",
                whole(),
                "happenings",
                whole());
    }

    private static ObjectNode statement() {
        return object(
                "report",
                text(),
                "uri",
                text(),
                "published",
                maybe(day()),
                "position",
                whole(),
                "text",
                text(),
                "direct",
                flag(),
                "cue",
                text(),
                "kind",
                text(),
                "speaker",
                maybe(text()),
                "code",
                maybe(text()),
                "sector",
                maybe(text()),
                "source_kind",
                text(),
                "start",
                whole(),
                "end",
                whole(),
                "happenings",
                list(text()));
    }

    private static ObjectNode verdict() {
        ObjectNode subject = object(
                "happening",
                text(),
                "report",
                text(),
                "type",
                text(),
                "act",
                text(),
                "start",
                whole(),
                "end",
                whole(),
                "evidence",
                text(),
                "entry",
                text());
        return object(
                "id",
                text(),
                "happening",
                maybe(text()),
                "given",
                text(),
                "reviewer",
                text(),
                "verdict",
                text(),
                "slot",
                maybe(text()),
                "value",
                maybe(text()),
                "was",
                maybe(text()),
                "note",
                maybe(text()),
                "subject",
                subject);
    }

    private static ObjectNode problem() {
        return object("type", text(), "title", text(), "status", whole(), "detail", text(), "hint", maybe(text()));
    }
}
