package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.nuncio.publish.Json;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.Account;
import org.nuncio.record.HappeningLine;
import org.nuncio.record.ReportLine;
import org.nuncio.record.Saying;
import org.nuncio.record.Slice;

/** Items of lists as JSON, in the words of {@code nuncio read --format json}. */
final class LineJson {
    private LineJson() {}

    static <T> ObjectNode page(Slice<T> slice, Function<T, ObjectNode> one) {
        ObjectNode page = Json.object();
        page.set("items", Json.list(slice.items(), one));
        return page.put("next", slice.next().isEmpty() ? null : Request.encoded(slice.next()))
                .put("total", slice.total());
    }

    static ObjectNode happening(HappeningLine line) {
        ObjectNode node =
                Json.object().put("id", line.id()).put("type", line.type()).put("act", line.act());
        node.set("modes", Json.texts(line.modes()));
        node.put("status", line.status());
        node.set("actors", Json.texts(line.actors()));
        node.set("recipients", Json.texts(line.recipients()));
        node.set("date", HappeningJson.date(line.day()));
        node.set("place", HappeningJson.place(line.site()));
        node.put("intensity", line.intensity())
                .put("quad", line.quad())
                .put("cameo", line.cameo())
                .put("confidence", line.confidence())
                .put("claims", line.counts().claims())
                .put("reports", line.counts().reports())
                .put("origins", line.counts().origins())
                .put("denials", line.counts().denials());
        node.set("evidence", quote(line.evidence()));
        node.putObject("attribution")
                .put("kind", line.source().kind())
                .put("speaker", line.source().speaker());
        node.put("condition", line.condition());
        node.set("tolls", Json.list(line.tolls(), HappeningJson::toll));
        return node.put(
                "verdict", line.verdict() == null ? null : line.verdict().word());
    }

    static ObjectNode quote(HappeningLine.Quote quote) {
        return Json.object()
                .put("text", quote.text())
                .put("report", quote.report())
                .put("uri", quote.uri())
                .put("start", quote.start())
                .put("end", quote.end())
                .put("published", Json.text(quote.published()))
                .put("passage", quote.passage());
    }

    static ObjectNode report(ReportLine line) {
        return Json.object()
                .put("id", line.id())
                .put("uri", line.uri())
                .put("status", line.status())
                .put("code", line.code())
                .put("message", line.message())
                .put("title", line.title())
                .put("published", Json.text(line.published()))
                .put("publisher", line.publisher())
                .put("origin", line.origin())
                .put("copy_of", line.copyOf())
                .put("copy_share", line.copyShare())
                .put("claims", line.claims())
                .put("happenings", line.happenings());
    }

    static ObjectNode saying(Saying saying) {
        Account.Statement said = saying.statement();
        ObjectNode node = Json.object()
                .put("report", saying.report())
                .put("uri", saying.uri())
                .put("published", Json.text(saying.published()))
                .put("position", saying.position())
                .put("text", said.text())
                .put("direct", said.direct())
                .put("cue", said.cue())
                .put("kind", said.kind())
                .put("speaker", said.speaker())
                .put("code", said.speakerCode())
                .put("sector", said.speakerSector())
                .put("source_kind", said.sourceKind())
                .put("start", said.start())
                .put("end", said.end());
        return node.set("happenings", Json.texts(saying.happenings()));
    }
}
