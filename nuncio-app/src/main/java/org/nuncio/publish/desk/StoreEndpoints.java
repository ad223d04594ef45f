package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.field;
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
import org.nuncio.publish.Json;
import org.nuncio.record.Store;
import org.nuncio.record.Tally;

/** What the store is: how much, of when, made by what. */
record StoreEndpoints(Holdings holdings) {

    List<Endpoint> all() {
        ObjectNode type = object(
                field("type", text()), field("side", text()), field("quad", text()), field("modes", list(text())));
        ObjectNode rules = object(
                field("id", whole()), field("coder", text()), field("codebook", text()), field("gazetteer", text()));
        ObjectNode store = object(
                field("nuncio", text()),
                field("counts", map(whole())),
                field("first", maybe(day())),
                field("last", maybe(day())),
                field("as_of", maybe(day())),
                field("versions", list(rules)),
                field("types", list(type)),
                field("contexts", list(text())),
                field("statuses", list(text())),
                field("writable", Schema.flag()));
        return List.of(Endpoint.get("/store", "Counts, days, versions, types with their side.", store, this::store));
    }

    private Answer store(Request request) {
        ObjectNode answer = holdings.store().ask(StoreEndpoints::sums);
        ArrayNode types = answer.putArray("types");
        holdings.types()
                .forEach(name -> types.add(type(holdings.codebook().types().get(name))));
        answer.set("contexts", Json.texts(holdings.contexts()));
        answer.set("statuses", Json.texts(holdings.statuses()));
        return new Answer.Json(answer.put("writable", holdings.reader() != null));
    }

    private static ObjectNode sums(Store store) {
        Tally.Sums sums = store.tally().sums();
        ObjectNode answer = Json.object().put("nuncio", Coder.VERSION);
        ObjectNode counts = answer.putObject("counts");
        sums.rows().forEach(counts::put);
        answer.put("first", Json.text(sums.first()))
                .put("last", Json.text(sums.last()))
                .put("as_of", Json.text(sums.asOf()));
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
        ObjectNode node = Json.object()
                .put("type", type.name())
                .put("side", type.cooperative() ? "cooperative" : "conflictual")
                .put("quad", type.quad());
        return node.set("modes", Json.texts(type.modes().stream().sorted().toList()));
    }
}
