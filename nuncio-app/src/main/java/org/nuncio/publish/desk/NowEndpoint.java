package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nuncio.publish.Json;
import org.nuncio.record.HappeningLine;
import org.nuncio.record.Outlook;

/** What happened last, and what is to be expected. */
record NowEndpoint(Holdings holdings) {

    List<Endpoint> all() {
        ObjectNode answer = object(field("how", Schema.text()), field("happening", ref("HappeningLine")));
        ObjectNode demand = object(
                field("happening", ref("HappeningLine")), field("open", Schema.flag()), field("answers", list(answer)));
        ObjectNode totals = object(
                field("latest", whole()),
                field("coming", whole()),
                field("threats", whole()),
                field("demands", whole()));
        ObjectNode now = object(
                field("as_of", maybe(day())),
                field("latest", list(ref("HappeningLine"))),
                field("coming", list(ref("HappeningLine"))),
                field("threats", list(ref("HappeningLine"))),
                field("demands", list(demand)),
                field("totals", totals));
        return List.of(Endpoint.get(
                        "/now",
                        "As of the last day of publication: deeds of the last seven days; plans of the last thirty, the next one first; threats of the last thirty days,"
                                + " those with a condition first; demands of the last thirty days with what the asked has done to the asker since.",
                        now,
                        this::now)
                .with(new Filters(holdings).happenings()));
    }

    private Answer now(Request request) {
        Outlook.View view = holdings.store().ask(store -> store.outlook().view(request.filter()));
        ObjectNode answer = Json.object().put("as_of", Json.text(view.asOf()));
        answer.set("latest", lines(view.latest()));
        answer.set("coming", lines(view.coming()));
        answer.set("threats", lines(view.threats()));
        answer.set("demands", Json.list(view.demands(), NowEndpoint::demand));
        answer.putObject("totals")
                .put("latest", view.latest().total())
                .put("coming", view.coming().total())
                .put("threats", view.threats().total())
                .put("demands", view.allDemands());
        return new Answer.Json(answer);
    }

    private static ArrayNode lines(Outlook.Part part) {
        return Json.list(part.lines(), LineJson::happening);
    }

    private static ObjectNode demand(Outlook.Demand demand) {
        ObjectNode node = Json.object();
        node.set("happening", LineJson.happening(demand.demand()));
        node.put("open", demand.answers().isEmpty());
        return node.set("answers", Json.list(demand.answers(), NowEndpoint::answer));
    }

    /** How it was answered is the type of what was done. */
    private static ObjectNode answer(HappeningLine line) {
        ObjectNode node = Json.object().put("how", line.type());
        return node.set("happening", LineJson.happening(line));
    }
}
