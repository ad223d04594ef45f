package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.map;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.number;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.page;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.AlertRule;
import org.nuncio.codebook.Monitor;
import org.nuncio.publish.AlertJson;
import org.nuncio.publish.TensionJson;
import org.nuncio.record.Alert;
import org.nuncio.record.Alerts;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Slice;
import org.nuncio.record.Store;
import org.nuncio.record.Tension;
import org.nuncio.record.TensionIndex;

/** The tension index and the alerts. */
record MonitorEndpoints(Holdings holdings) {
    private static final int USUAL_PARTS = 50;
    private static final int MOST_DAYS = 3_660;

    List<Endpoint> all() {
        Endpoint index = Endpoint.get(
                        "/index",
                        "The tension index by day, of the happenings asked for; with day the happenings that make it up, the largest parts first. from and to say which days"
                                + " are told, the last ten years at most: what happened before counts as well.",
                        index(),
                        this::index)
                .with(
                        Parameter.day("day", "Tell this day alone, with its parts."),
                        Parameter.number("limit", 1, 500, "Parts at most; usually 50."))
                .with(new Filters(holdings).happenings());
        Endpoint alerts = Endpoint.get(
                        "/alerts",
                        "Alerts over the happenings asked for, the latest first. from and to say of which days: what happened before counts as well.",
                        page(alert()),
                        this::alerts)
                .with(
                        Filters.LIMIT,
                        Filters.CURSOR,
                        Parameter.choice(
                                        "rule",
                                        monitor().alerts().stream()
                                                .map(AlertRule::name)
                                                .toList(),
                                        "Name of a rule.")
                                .repeated())
                .with(new Filters(holdings).happenings());
        return List.of(index, alerts);
    }

    private Monitor monitor() {
        return holdings.codebook().monitor();
    }

    private static ObjectNode index() {
        ObjectNode formula = object(
                field("name", text()),
                field("version", text()),
                field("hash", text()),
                field("half_life", number()),
                field("statuses", map(object(field("weight", number()), field("day", text())))),
                field("doubt", number()),
                field("denied", number()),
                field("longest_span", whole()),
                field("undated", number()));
        ObjectNode part = object(
                field("happening", text()),
                field("day", day()),
                field("added", number()),
                field("left", number()),
                field("type", text()),
                field("status", text()),
                field("actors", list(text())),
                field("recipients", list(text())),
                field("intensity", number()),
                field("origins", whole()),
                field("denials", whole()),
                field("evidence", text()));
        return object(
                field("formula", formula),
                field(
                        "left_out",
                        object(field("weightless", whole()), field("undated", whole()), field("wide", whole()))),
                field(
                        "days",
                        list(object(
                                field("day", day()),
                                field("index", number()),
                                field("adds", number()),
                                field("happenings", whole())))),
                field("parts", list(part)),
                field("others", object(field("happenings", whole()), field("left", number()))));
    }

    private static ObjectNode alert() {
        ObjectNode cause = object(
                field("id", text()),
                field("amount", number()),
                field("type", text()),
                field("status", text()),
                field("actors", list(text())),
                field("recipients", list(text())),
                field("evidence", text()),
                field("attribution", object(field("kind", text()), field("speaker", maybe(text())))),
                field("uri", text()));
        return object(
                field("id", text()),
                field("day", day()),
                field("rule", text()),
                field("watch", text()),
                field("dyad", maybe(text())),
                field("value", number()),
                field("mark", number()),
                field("says", text()),
                field("happenings", list(cause)),
                field("others", whole()));
    }

    private Answer index(Request request) {
        HappeningFilter filter = request.filter();
        LocalDate day = request.day("day");
        int most = Integer.parseInt(request.get("limit", Integer.toString(USUAL_PARTS)));
        return new Answer.Json(holdings.store().ask(store -> answer(store, filter, day, most)));
    }

    private ObjectNode answer(Store store, HappeningFilter filter, @Nullable LocalDate day, int most) {
        Tension tension = store.tension(monitor().tension(), filter);
        TensionIndex index = tension.index();
        LocalDate to = day != null ? day : filter.to() != null ? filter.to() : index.last();
        LocalDate from = day != null ? day : filter.from() != null ? filter.from() : index.first();
        boolean none = to == null || from == null;
        LocalDate last = none ? LocalDate.EPOCH : to;
        LocalDate first = none ? last.plusDays(1) : later(from, last.minusDays(MOST_DAYS));
        ObjectNode answer = TensionJson.index(index, first, last);
        ObjectNode parts =
                TensionJson.parts(last, day == null ? new Tension.Parts(List.of(), 0, 0) : tension.parts(day, most));
        answer.set("parts", parts.get("parts"));
        return answer.set("others", parts.get("others"));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Answer alerts(Request request) {
        LocalDate from = request.day("from");
        LocalDate to = request.day("to");
        List<String> rules = request.all("rule");
        return new Answer.Json(holdings.store().ask(store -> {
            Alerts alerts = store.alerts(monitor(), request.filter());
            List<Alerts.Crossed> crossed = new ArrayList<>(alerts.crossed().stream()
                    .filter(one -> rules.isEmpty() || rules.contains(one.rule().name()))
                    .filter(one -> from == null || !one.day().isBefore(from))
                    .filter(one -> to == null || !one.day().isAfter(to))
                    .toList());
            Collections.reverse(crossed);
            Slice<Alerts.Crossed> slice = Slice.of(crossed, request.paging(), Alerts.Crossed::id);
            List<Alert> told = alerts.explain(slice.items());
            return LineJson.page(new Slice<>(told, slice.next(), slice.total()), AlertJson::of);
        }));
    }
}
