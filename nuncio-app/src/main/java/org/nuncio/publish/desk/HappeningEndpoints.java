package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.page;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeSet;
import org.nuncio.publish.Json;
import org.nuncio.publish.VerdictJson;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.Happening;
import org.nuncio.record.Slice;
import org.nuncio.record.Store;

/** Happenings, in a list and one by one. */
record HappeningEndpoints(Holdings holdings) {

    List<Endpoint> all() {
        Endpoint list = Endpoint.get("/happenings", "Happenings, briefly.", page(ref("HappeningLine")), this::find)
                .with(Filters.PAGE)
                .with(new Filters(holdings).happenings());
        ObjectNode whole = Schema.extended(
                Shapes.happeningHead(),
                field("contexts", list(text())),
                field("tolls", list(ref("Toll"))),
                field("tellings", list(ref("Telling"))),
                field(
                        "versions",
                        list(object(
                                field("id", Schema.whole()),
                                field("coder", text()),
                                field("codebook", text()),
                                field("gazetteer", text())))),
                field("verdicts", list(ref("Verdict"))));
        return List.of(
                list,
                Endpoint.get(
                        "/happenings/{id}",
                        "A happening with all of its claims, their reasons and the rules that coded them.",
                        whole,
                        this::one));
    }

    private Answer find(Request request) {
        Slice<org.nuncio.record.HappeningLine> slice =
                holdings.store().ask(store -> store.listing().happenings(request.filter(), request.paging()));
        return new Answer.Json(LineJson.page(slice, LineJson::happening));
    }

    private Answer one(Request request) {
        return new Answer.Json(holdings.store()
                .ask(store -> store.listing()
                        .happening(request.id())
                        .map(happening -> json(happening, store))
                        .orElseThrow(() -> Problem.missing("happening", request.id()))));
    }

    private static ObjectNode json(Happening happening, Store store) {
        ObjectNode node = HappeningJson.of(happening);
        ArrayNode versions = node.putArray("versions");
        TreeSet<Integer> used = new TreeSet<>();
        happening.tellings().forEach(telling -> used.add(telling.claim().version()));
        store.versions().forEach((id, rules) -> {
            if (used.contains(id)) {
                versions.addObject()
                        .put("id", id)
                        .put("coder", rules.coder())
                        .put("codebook", rules.codebook())
                        .put("gazetteer", rules.gazetteer());
            }
        });
        node.set("verdicts", Json.list(store.verdicts().of(happening.id()), VerdictJson::of));
        return node;
    }
}
