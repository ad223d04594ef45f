package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.flag;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.map;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.Atlas;

/** Places, and movements of forces. */
record MapEndpoint(Holdings holdings) {

    List<Endpoint> all() {
        ObjectNode spot = object("place", ref("Place"), "count", whole(), "types", map(whole()), "ids", list(text()));
        ObjectNode movement = object(
                "happening",
                text(),
                "type",
                text(),
                "modes",
                list(text()),
                "status",
                text(),
                "movers",
                list(text()),
                "first",
                maybe(day()),
                "last",
                maybe(day()),
                "place",
                ref("Place"),
                "leaving",
                flag(),
                "origins",
                whole(),
                "tolls",
                list(ref("Toll")));
        ObjectNode answer = object(
                "places",
                list(spot),
                "total_places",
                whole(),
                "unplaced",
                whole(),
                "movements",
                list(movement),
                "total_movements",
                whole());
        return List.of(Endpoint.get(
                        "/map",
                        "Places with their happenings, a thousand at most; movements of forces, five hundred at most. A movement comes to its place, or leaves it; whose forces"
                                + " they are is told, where they come from is not: no claim says so.",
                        answer,
                        this::places)
                .with(new Filters(holdings).happenings()));
    }

    private Answer places(Request request) {
        Atlas.View view = holdings.store().ask(store -> store.atlas().view(request.filter()));
        ObjectNode answer = LineJson.object();
        answer.set("places", HappeningJson.list(view.places(), MapEndpoint::spot));
        answer.put("total_places", view.allPlaces()).put("unplaced", view.unplaced());
        answer.set("movements", HappeningJson.list(view.movements(), MapEndpoint::movement));
        return new Answer.Json(answer.put("total_movements", view.allMovements()));
    }

    private static ObjectNode spot(Atlas.Spot spot) {
        ObjectNode node = LineJson.object();
        node.set("place", HappeningJson.place(spot.site()));
        node.put("count", spot.count());
        ObjectNode types = node.putObject("types");
        spot.types().forEach(types::put);
        return node.set("ids", HappeningJson.texts(spot.happenings()));
    }

    private static ObjectNode movement(Atlas.Movement movement) {
        ObjectNode node =
                LineJson.object().put("happening", movement.happening()).put("type", movement.type());
        node.set("modes", HappeningJson.texts(movement.modes()));
        node.put("status", movement.status());
        node.set("movers", HappeningJson.texts(movement.movers()));
        node.put("first", LineJson.text(movement.first())).put("last", LineJson.text(movement.last()));
        node.set("place", HappeningJson.place(movement.place()));
        node.put("leaving", movement.leaving()).put("origins", movement.origins());
        return node.set("tolls", HappeningJson.list(movement.tolls(), HappeningJson::toll));
    }
}
