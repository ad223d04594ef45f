package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.number;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.page;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nuncio.publish.Json;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.Figure;
import org.nuncio.record.Ledger;
import org.nuncio.record.Slice;

/** Figures with the claims behind them. */
record TollEndpoint(Holdings holdings) {

    private static ObjectNode claim() {
        ObjectNode claim = object(
                field("claim", text()),
                field("report", text()),
                field("uri", text()),
                field("published", maybe(day())),
                field("publisher", maybe(text())),
                field("origin", text()),
                field("copy_of", maybe(text())),
                field(
                        "attribution",
                        object(field("kind", text()), field("speaker", maybe(text())), field("code", maybe(text())))));
        Shapes.reading()
                .path("properties")
                .properties()
                .forEach(one -> Schema.extended(claim, field(one.getKey(), (ObjectNode) one.getValue())));
        return claim;
    }

    List<Endpoint> all() {
        ObjectNode entry = object(
                field("role", text()),
                field("unit", text()),
                field("low", number()),
                field("high", number()),
                field("latest", number()),
                field("latest_claim", text()),
                field("happening", ref("HappeningLine")),
                field("claims", list(claim())));
        ObjectNode kind = object(field("role", text()), field("unit", text()), field("happenings", whole()));
        return List.of(Endpoint.get(
                        "/tolls",
                        "Figures of happenings, the latest happening first: lowest, highest and latest value, and the claims behind them, twenty at most. Nothing is added up. kinds"
                                + " counts the happenings that have such a figure.",
                        Schema.extended(page(entry), field("kinds", list(kind))),
                        this::tolls)
                .with(Filters.PAGE)
                .with(
                        Parameter.text("role", "killed, arrested, troops …").repeated(),
                        Parameter.text("unit", "persons, tanks, dollars …").repeated())
                .with(new Filters(holdings).happenings()));
    }

    private Answer tolls(Request request) {
        return new Answer.Json(holdings.store().ask(store -> {
            Slice<Ledger.Entry> slice =
                    store.ledger().page(request.filter(), request.all("role"), request.all("unit"), request.paging());
            ObjectNode answer = LineJson.page(slice, TollEndpoint::entry);
            return answer.set("kinds", Json.list(store.ledger().kinds(request.filter()), TollEndpoint::kind));
        }));
    }

    private static ObjectNode kind(Ledger.Kind kind) {
        return Json.object().put("role", kind.role()).put("unit", kind.unit()).put("happenings", kind.happenings());
    }

    private static ObjectNode entry(Ledger.Entry entry) {
        ObjectNode node = HappeningJson.toll(entry.toll());
        node.set("happening", LineJson.happening(entry.happening()));
        return node.set("claims", Json.list(entry.sources(), TollEndpoint::source));
    }

    private static ObjectNode source(Ledger.Source source) {
        ObjectNode node = Json.object()
                .put("claim", source.claim())
                .put("report", source.report())
                .put("uri", source.uri())
                .put("published", Json.text(source.published()))
                .put("publisher", source.publisher())
                .put("origin", source.origin())
                .put("copy_of", source.copyOf());
        node.putObject("attribution")
                .put("kind", source.speakerKind())
                .put("speaker", source.speaker())
                .put("code", source.speakerCode());
        Figure figure = source.figure();
        return node.put("value", figure.value())
                .put("low", figure.low())
                .put("high", figure.high())
                .put("relation", figure.relation())
                .put("start", figure.start())
                .put("end", figure.end())
                .put("text", figure.text());
    }
}
