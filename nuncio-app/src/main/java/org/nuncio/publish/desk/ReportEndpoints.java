package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.field;
import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.page;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.text;
import static org.nuncio.publish.desk.Schema.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nuncio.article.Hints;
import org.nuncio.publish.Json;
import org.nuncio.record.Given;
import org.nuncio.record.ReportLine;
import org.nuncio.record.ReportView;
import org.nuncio.record.Slice;

/** Reports: in a list, one by one, and new ones. */
record ReportEndpoints(Holdings holdings) {
    private static final List<String> ACCEPTED = List.of("text/plain", "text/html");

    List<Endpoint> all() {
        Endpoint list = Endpoint.get(
                        "/reports",
                        "Reports, the latest first; with a filter those that tell of such happenings.",
                        page(ref("ReportLine")),
                        this::find)
                .with(Filters.PAGE)
                .with(Parameter.text("q", "Words of headline or text, in any case."))
                .with(new Filters(holdings).happenings());
        Endpoint one = Endpoint.get(
                "/reports/{id}",
                "A report with its text and all that was found in it. Offsets count code points of the text.",
                view(),
                this::one);
        Endpoint read = Endpoint.post(
                        "/reports",
                        "Reads a report and answers its record, as nuncio read --format json prints it. The body is the report itself, in UTF-8.",
                        ACCEPTED,
                        Schema.any(),
                        this::read)
                .with(
                        Parameter.text("name", "What to call it; usually posted.txt."),
                        Parameter.day("published", "Day of publication; it outranks what the report says itself."),
                        Parameter.choice("keep", List.of("true", "false"), "Whether it is added to the store."));
        return List.of(list, one, read);
    }

    private static ObjectNode view() {
        ObjectNode article = object(
                field("text", text()),
                field("language", text()),
                field("published_rule", maybe(text())),
                field("dateline", maybe(text())),
                field("bylines", list(text())),
                field("wire", maybe(text())),
                field("story", text()),
                field("damage", list(object(field("kind", text()), field("start", whole()), field("end", whole())))),
                field("furniture", list(object(field("kind", text()), field("text", text())))));
        return Schema.extended(
                Shapes.all().get("ReportLine"),
                field("article", maybe(article)),
                field("marks", list(ref("Claim"))),
                field("statements", list(ref("Statement"))),
                field("copies", list(ref("ReportLine"))));
    }

    private Answer find(Request request) {
        Slice<ReportLine> slice = holdings.store()
                .ask(store -> store.reports().page(request.filter(), request.get("q", ""), request.paging()));
        return new Answer.Json(LineJson.page(slice, LineJson::report));
    }

    private Answer one(Request request) {
        return new Answer.Json(holdings.store()
                .ask(store -> store.reports().find(request.id()))
                .map(ReportEndpoints::json)
                .orElseThrow(() -> Problem.missing("report", request.id())));
    }

    private static ObjectNode json(ReportView view) {
        ObjectNode node = LineJson.report(view.line());
        node.set("article", view.article() == null ? null : article(view.article(), view));
        node.set("marks", Json.list(view.claims(), MarkJson::of));
        node.set("statements", Json.list(view.sayings(), LineJson::saying));
        return node.set("copies", Json.list(view.copies(), LineJson::report));
    }

    private static ObjectNode article(ReportView.Text article, ReportView view) {
        ObjectNode node = Json.object()
                .put("text", article.text())
                .put("language", article.language())
                .put("published_rule", article.publishedRule())
                .put("dateline", article.dateline());
        node.set("bylines", Json.texts(article.bylines()));
        node.put("wire", article.wire()).put("story", article.story());
        node.set(
                "damage",
                Json.list(
                        view.damage(),
                        damage -> Json.object()
                                .put("kind", damage.kind())
                                .put("start", damage.start())
                                .put("end", damage.end())));
        return node.set(
                "furniture",
                Json.list(
                        view.furniture(),
                        removed -> Json.object().put("kind", removed.kind()).put("text", removed.text())));
    }

    private Answer read(Request request) {
        ReportReader reader = holdings.reader();
        if (reader == null) {
            throw new Problem(403, "request.read-only", "The desk is read only.", "Start it with --token.");
        }
        String given = request.body().mediaType() == null ? "" : request.body().mediaType();
        String type = given.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!ACCEPTED.contains(type)) {
            throw new Problem(
                    415,
                    "request.type",
                    "A report of type '" + type + "' cannot be read here.",
                    "Send Content-Type: " + String.join(" or ", ACCEPTED) + ".");
        }
        LocalDate published = request.all("published").isEmpty()
                ? null
                : LocalDate.parse(request.all("published").get(0));
        String name = request.get("name", type.equals("text/html") ? "posted.html" : "posted.txt");
        Given report = new Given(name, request.body().bytes(), type, "UTF-8", published, Hints.NONE);
        return new Answer.Json(reader.read(report, request.get("keep", "false").equals("true")));
    }
}
