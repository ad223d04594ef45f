package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.map;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.number;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nuncio.publish.Json;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.Atlas;
import org.nuncio.record.Site;
import org.nuncio.record.Toll;

/** Places, and movements of forces. */
record MapEndpoint(Holdings holdings) {

    List<Endpoint> all() {
        ObjectNode spot = Schema.extended(
                Shapes.site(), field("count", whole()), field("types", map(whole())), field("ids", list(text())));
        ObjectNode movement = object(
                field("happening", text()),
                field("type", text()),
                field("modes", list(text())),
                field("status", text()),
                field("actors", list(text())),
                field("first", maybe(day())),
                field("last", maybe(day())),
                field("from", maybe(Shapes.site())),
                field("to", maybe(Shapes.site())),
                field("amount", maybe(number())),
                field("unit", maybe(text())),
                field("origins", whole()),
                field("tolls", list(ref("Toll"))),
                field("evidence", text()));
        ObjectNode answer = object(
                field("places", list(spot)),
                field("total_places", whole()),
                field("unplaced", whole()),
                field("movements", list(movement)),
                field("total_movements", whole()));
        return List.of(Endpoint.get(
                        "/map",
                        "Places with their happenings, a thousand at most; movements of forces, five hundred at most. Forces come to the place of their happening, or leave it if it is"
                                + " a retreat; the other end, where it is told at all, is the state whose forces they are, and no claim says that they come from there.",
                        answer,
                        this::places)
                .with(new Filters(holdings).happenings()));
    }

    private Answer places(Request request) {
        Atlas.View view = holdings.store().ask(store -> store.atlas().view(request.filter()));
        ObjectNode answer = Json.object();
        answer.set("places", Json.list(view.places(), MapEndpoint::spot));
        answer.put("total_places", view.allPlaces()).put("unplaced", view.unplaced());
        answer.set("movements", Json.list(view.movements(), MapEndpoint::movement));
        return new Answer.Json(answer.put("total_movements", view.allMovements()));
    }

    private static ObjectNode spot(Atlas.Spot spot) {
        ObjectNode node = place(spot.site()).put("count", spot.count());
        ObjectNode types = node.putObject("types");
        spot.types().forEach(types::put);
        return node.set("ids", Json.texts(spot.happenings()));
    }

    private static ObjectNode place(Site site) {
        return Json.object()
                .put("name", site.name())
                .put("country", site.country())
                .put("lat", site.lat())
                .put("lon", site.lon())
                .put("precision", site.precision());
    }

    private static ObjectNode movement(Atlas.Movement movement) {
        ObjectNode node = Json.object().put("happening", movement.happening()).put("type", movement.type());
        node.set("modes", Json.texts(movement.modes()));
        node.put("status", movement.status());
        node.set("actors", Json.texts(movement.movers()));
        node.put("first", Json.text(movement.first())).put("last", Json.text(movement.last()));
        Atlas.Home home = movement.home();
        ObjectNode state = home == null ? null : place(new Site(home.name(), home.code(), null, null, "country", null));
        ObjectNode place = place(movement.place());
        node.set("from", movement.leaving() ? place : state);
        node.set("to", movement.leaving() ? state : place);
        Toll troops = movement.tolls().stream()
                .filter(toll -> toll.role().equals("troops"))
                .findFirst()
                .orElse(null);
        node.put("amount", troops == null ? null : troops.latest())
                .put("unit", troops == null ? null : troops.unit())
                .put("origins", movement.origins());
        node.set("tolls", Json.list(movement.tolls(), HappeningJson::toll));
        return node.put("evidence", movement.evidence());
    }
}
