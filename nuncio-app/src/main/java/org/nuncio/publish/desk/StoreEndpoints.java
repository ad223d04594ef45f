package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.map;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.nuncio.codebook.EventType;
import org.nuncio.coding.Coder;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.Store;
import org.nuncio.record.Tally;

/** What the store is: how much, of when, made by what. */
record StoreEndpoints(Holdings holdings) {

    List<Endpoint> all() {
        ObjectNode type = object("type", text(), "side", text(), "quad", text(), "modes", list(text()));
        ObjectNode rules = object("id", whole(), "coder", text(), "codebook", text(), "gazetteer", text());
        ObjectNode store = object(
                "nuncio",
                text(),
                "counts",
                map(whole()),
                "first",
                maybe(day()),
                "last",
                maybe(day()),
                "as_of",
                maybe(day()),
                "versions",
                list(rules),
                "types",
                list(type),
                "contexts",
                list(text()),
                "statuses",
                list(text()),
                "writable",
                Schema.flag());
        return List.of(Endpoint.get("/store", "Counts, days, versions, types with their side.", store, this::store));
    }

    private Answer store(Request request) {
        ObjectNode answer = holdings.store().ask(StoreEndpoints::sums);
        ArrayNode types = answer.putArray("types");
        holdings.types()
                .forEach(name -> types.add(type(holdings.codebook().types().get(name))));
        answer.set("contexts", HappeningJson.texts(holdings.contexts()));
        answer.set("statuses", HappeningJson.texts(holdings.statuses()));
        return new Answer.Json(answer.put("writable", holdings.reader() != null));
    }

    private static ObjectNode sums(Store store) {
        Tally.Sums sums = store.tally().sums();
        ObjectNode answer = LineJson.object().put("nuncio", Coder.VERSION);
        ObjectNode counts = answer.putObject("counts");
        sums.rows().forEach(counts::put);
        answer.put("first", LineJson.text(sums.first()))
                .put("last", LineJson.text(sums.last()))
                .put("as_of", LineJson.text(sums.asOf()));
        ArrayNode versions = answer.putArray("versions");
        store.versions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(version -> versions.addObject()
                        .put("id", version.getKey())
                        .put("coder", version.getValue().coder())
                        .put("codebook", version.getValue().codebook())
                        .put("gazetteer", version.getValue().gazetteer()));
        return answer;
    }

    private static ObjectNode type(EventType type) {
        ObjectNode node = LineJson.object()
                .put("type", type.name())
                .put("side", type.cooperative() ? "cooperative" : "conflictual")
                .put("quad", type.quad());
        return node.set(
                "modes", HappeningJson.texts(type.modes().stream().sorted().toList()));
    }
}
