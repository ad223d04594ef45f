package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.HappeningLine;
import org.nuncio.record.Outlook;

/** What happened last, and what is to be expected. */
record NowEndpoint(Holdings holdings) {

    List<Endpoint> all() {
        ObjectNode answer = object("how", Schema.text(), "happening", ref("HappeningLine"));
        ObjectNode demand = object("happening", ref("HappeningLine"), "open", Schema.flag(), "answers", list(answer));
        ObjectNode totals = object("latest", whole(), "coming", whole(), "threats", whole(), "demands", whole());
        ObjectNode now = object(
                "as_of",
                maybe(day()),
                "latest",
                list(ref("HappeningLine")),
                "coming",
                list(ref("HappeningLine")),
                "threats",
                list(ref("HappeningLine")),
                "demands",
                list(demand),
                "totals",
                totals);
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
        answer.set("latest", lines(view.latest()));
        answer.set("coming", lines(view.coming()));
        answer.set("threats", lines(view.threats()));
        answer.set("demands", HappeningJson.list(view.demands(), NowEndpoint::demand));
        answer.putObject("totals")
                .put("latest", view.latest().total())
                .put("coming", view.coming().total())
                .put("threats", view.threats().total())
                .put("demands", view.allDemands());
        return new Answer.Json(answer);
    }

    private static ArrayNode lines(Outlook.Part part) {
        return HappeningJson.list(part.lines(), LineJson::happening);
    }

    private static ObjectNode demand(Outlook.Demand demand) {
        ObjectNode node = LineJson.object();
        node.set("happening", LineJson.happening(demand.demand()));
        node.put("open", demand.answers().isEmpty());
        return node.set("answers", HappeningJson.list(demand.answers(), NowEndpoint::answer));
    }

    /** How it was answered is the type of what was done. */
    private static ObjectNode answer(HappeningLine line) {
        ObjectNode node = LineJson.object().put("how", line.type());
        return node.set("happening", LineJson.happening(line));
    }
}
