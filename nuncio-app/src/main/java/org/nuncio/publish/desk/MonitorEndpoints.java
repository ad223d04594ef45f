package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.day;
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
                "name",
                text(),
                "version",
                text(),
                "hash",
                text(),
                "half_life",
                number(),
                "statuses",
                map(object("weight", number(), "day", text())),
                "doubt",
                number(),
                "denied",
                number(),
                "longest_span",
                whole(),
                "undated",
                number());
        ObjectNode part = object(
                "happening",
                text(),
                "day",
                day(),
                "added",
                number(),
                "left",
                number(),
                "type",
                text(),
                "status",
                text(),
                "actors",
                list(text()),
                "recipients",
                list(text()),
                "intensity",
                number(),
                "origins",
                whole(),
                "denials",
                whole(),
                "evidence",
                text());
        return object(
                "formula",
                formula,
                "left_out",
                object("weightless", whole(), "undated", whole(), "wide", whole()),
                "days",
                list(object("day", day(), "index", number(), "adds", number(), "happenings", whole())),
                "parts",
                list(part),
                "others",
                object("happenings", whole(), "left", number()));
    }

    private static ObjectNode alert() {
        ObjectNode cause = object(
                "id",
                text(),
                "amount",
                number(),
                "type",
                text(),
                "status",
                text(),
                "actors",
                list(text()),
                "recipients",
                list(text()),
                "evidence",
                text(),
                "attribution",
                object("kind", text(), "speaker", maybe(text())),
                "uri",
                text());
        return object(
                "id",
                text(),
                "day",
                day(),
                "rule",
                text(),
                "watch",
                text(),
                "dyad",
                maybe(text()),
                "value",
                number(),
                "mark",
                number(),
                "says",
                text(),
                "happenings",
                list(cause),
                "others",
                whole());
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
