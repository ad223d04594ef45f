package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.map;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.number;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.page;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuncio.codebook.EventType;
import org.nuncio.publish.Json;
import org.nuncio.record.Slice;
import org.nuncio.record.Ties;

/** Parties, and who deals with whom. */
record NetworkEndpoints(Holdings holdings) {
    private static final int USUAL = 100;
    private static final Parameter LEVEL = Parameter.choice(
            "level", List.of("state", "actor"), "state, as usual: RUS; actor: RUS/GOV and RUS/MIL are two.");

    static ObjectNode node() {
        return object(
                field("party", text()),
                field("label", text()),
                field("name", text()),
                field("code", maybe(text())),
                field("count", whole()),
                field("acts", whole()),
                field("receives", whole()),
                field("first", maybe(day())),
                field("last", maybe(day())));
    }

    List<Endpoint> all() {
        ObjectNode tie = object(
                field("a", text()),
                field("b", text()),
                field("dyad", text()),
                field("count", whole()),
                field("cooperative", whole()),
                field("conflictual", whole()),
                field("types", map(whole())),
                field("balance", number()));
        ObjectNode network = object(
                field("level", text()),
                field("parties", list(ref("Actor"))),
                field("total_parties", whole()),
                field("dyads", list(tie)),
                field("total_dyads", whole()));
        return List.of(
                Endpoint.get(
                                "/network",
                                "Parties and dyads, the most frequent first. party and dyad are what the parameters of these names take.",
                                network,
                                this::network)
                        .with(
                                LEVEL,
                                Parameter.number(
                                        "limit", 1, 500, "So many parties, and twice as many dyads; usually 100."))
                        .with(new Filters(holdings).happenings()),
                Endpoint.get(
                                "/actors",
                                "Parties with their counts, the most frequent first.",
                                page(ref("Actor")),
                                this::actors)
                        .with(LEVEL, Filters.LIMIT, Filters.CURSOR, Parameter.text("q", "Part of label or name."))
                        .with(new Filters(holdings).happenings()));
    }

    private static Ties.Level level(Request request) {
        return Ties.Level.valueOf(request.get("level", "state").toUpperCase(Locale.ROOT));
    }

    private Answer network(Request request) {
        int most = Integer.parseInt(request.get("limit", Integer.toString(USUAL)));
        Ties.View view =
                holdings.store().ask(store -> store.ties().view(request.filter(), level(request), most, 2 * most));
        ObjectNode answer = Json.object().put("level", request.get("level", "state"));
        answer.set("parties", Json.list(view.nodes(), NetworkEndpoints::node));
        answer.put("total_parties", view.allNodes());
        answer.set("dyads", Json.list(view.ties(), this::tie));
        return new Answer.Json(answer.put("total_dyads", view.allTies()));
    }

    private Answer actors(Request request) {
        Slice<Ties.Node> slice = holdings.store()
                .ask(store -> store.listing()
                        .parties(request.filter(), level(request), request.get("q", ""), request.paging()));
        return new Answer.Json(LineJson.page(slice, NetworkEndpoints::node));
    }

    private static ObjectNode node(Ties.Node node) {
        return Json.object()
                .put("party", node.filter())
                .put("label", node.label())
                .put("name", node.name())
                .put("code", node.code())
                .put("count", node.count())
                .put("acts", node.acts())
                .put("receives", node.receives())
                .put("first", Json.text(node.first()))
                .put("last", Json.text(node.last()));
    }

    private long cooperative(Ties.Tie tie) {
        Map<String, EventType> known = holdings.codebook().types();
        return tie.types().entrySet().stream()
                .filter(type -> known.containsKey(type.getKey())
                        && known.get(type.getKey()).cooperative())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private ObjectNode tie(Ties.Tie tie) {
        ObjectNode node = Json.object()
                .put("a", tie.a())
                .put("b", tie.b())
                .put("dyad", tie.dyad())
                .put("count", tie.count())
                .put("cooperative", cooperative(tie))
                .put("conflictual", tie.count() - cooperative(tie));
        ObjectNode types = node.putObject("types");
        for (Map.Entry<String, Integer> type : tie.types().entrySet()) {
            types.put(type.getKey(), type.getValue());
        }
        return node.put("balance", tie.balance());
    }
}
