package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.Outlook;

/** What happened last, and what is to be expected. */
record NowEndpoint(Holdings holdings) {

    List<Endpoint> all() {
        ObjectNode part = object("items", list(ref("HappeningLine")), "total", whole());
        ObjectNode demand =
                object("happening", ref("HappeningLine"), "open", Schema.flag(), "answers", list(ref("HappeningLine")));
        ObjectNode now = object(
                "as_of",
                maybe(day()),
                "latest",
                part,
                "coming",
                part,
                "threats",
                part,
                "demands",
                object("items", list(demand), "total", whole()));
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
        ObjectNode answer = LineJson.object().put("as_of", LineJson.text(view.asOf()));
        answer.set("latest", part(view.latest()));
        answer.set("coming", part(view.coming()));
        answer.set("threats", part(view.threats()));
        ObjectNode demands = answer.putObject("demands");
        demands.set("items", HappeningJson.list(view.demands(), NowEndpoint::demand));
        demands.put("total", view.allDemands());
        return new Answer.Json(answer);
    }

    private static ObjectNode part(Outlook.Part part) {
        ObjectNode node = LineJson.object();
        node.set("items", HappeningJson.list(part.lines(), LineJson::happening));
        return node.put("total", part.total());
    }

    private static ObjectNode demand(Outlook.Demand demand) {
        ObjectNode node = LineJson.object();
        node.set("happening", LineJson.happening(demand.demand()));
        node.put("open", demand.answers().isEmpty());
        return node.set("answers", HappeningJson.list(demand.answers(), LineJson::happening));
    }
}
