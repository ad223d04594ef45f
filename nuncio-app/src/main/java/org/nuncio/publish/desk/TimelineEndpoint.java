package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.number;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.nuncio.publish.Json;
import org.nuncio.record.Tally;

/** Happenings by day and type. */
record TimelineEndpoint(Holdings holdings) {

    List<Endpoint> all() {
        ObjectNode bar = object(
                field("day", day()),
                field("dated", Schema.flag()),
                field("type", text()),
                field("count", whole()),
                field("intensity", number()),
                field("reports", whole()));
        ObjectNode timeline = object(
                field("by", text()),
                field("max_days", whole()),
                field("undated", whole()),
                field("broad", whole()),
                field("bars", list(bar)));
        return List.of(Endpoint.get(
                        "/timeline",
                        "How many happenings begin on each day, by type. Those that nobody dates stand on the day of their first report, with dated false. What is dated to more "
                                + "than max_days is counted as broad. A bar's happenings: /happenings?starts=DAY&max_days=N, or ?dated=false&told=DAY.",
                        timeline,
                        this::timeline)
                .with(
                        Parameter.choice(
                                "by",
                                List.of("day", "week", "month"),
                                "Usually day; weeks begin on Monday. More than 8,000 bars are drawn together: by of the answer tells."))
                .with(new Filters(holdings).happenings()));
    }

    private Answer timeline(Request request) {
        String by = request.get("by", "day");
        Tally.Step step = Tally.Step.valueOf(by.toUpperCase(Locale.ROOT));
        Tally.Timeline timeline = holdings.store().ask(store -> store.tally().timeline(request.filter(), step));
        ObjectNode answer = Json.object()
                .put("by", timeline.step().name().toLowerCase(Locale.ROOT))
                .put("max_days", timeline.widestDays())
                .put("undated", timeline.undated())
                .put("broad", timeline.broad());
        return new Answer.Json(answer.set("bars", Json.list(timeline.bars(), TimelineEndpoint::bar)));
    }

    private static ObjectNode bar(Tally.Bar bar) {
        return Json.object()
                .put("day", bar.day().toString())
                .put("dated", bar.dated())
                .put("type", bar.type())
                .put("count", bar.count())
                .put("intensity", bar.intensity())
                .put("reports", bar.reports());
    }
}
