package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.list;
import static org.nuncio.publish.desk.Schema.maybe;
import static org.nuncio.publish.desk.Schema.object;
import static org.nuncio.publish.desk.Schema.page;
import static org.nuncio.publish.desk.Schema.ref;
import static org.nuncio.publish.desk.Schema.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nuncio.publish.export.HappeningJson;
import org.nuncio.record.ReportLine;
import org.nuncio.record.ReportView;
import org.nuncio.record.Slice;

/** Reports, in a list and one by one. */
record ReportEndpoints(Holdings holdings) {

    List<Endpoint> all() {
        Endpoint list = Endpoint.get(
                        "/reports",
                        "Reports, the latest first; with a filter those that tell of such happenings.",
                        page(ref("ReportLine")),
                        this::find)
                .with(Filters.PAGE)
                .with(Parameter.text("q", "Words of headline or text, in any case."))
                .with(new Filters(holdings).happenings());
        return List.of(
                list,
                Endpoint.get(
                        "/reports/{id}", "A report with its text and all that was found in it.", view(), this::one));
    }

    private static ObjectNode view() {
        ObjectNode article = object(
                "text",
                text(),
                "language",
                text(),
                "published_rule",
                maybe(text()),
                "dateline",
                maybe(text()),
                "bylines",
                list(text()),
                "wire",
                maybe(text()),
                "story",
                text());
        ObjectNode claim =
                Schema.extended(Shapes.all().get("Telling"), "happening", text(), "fold_reason", maybe(text()));
        return Schema.extended(
                Shapes.all().get("ReportLine"),
                "article",
                maybe(article),
                "marks",
                list(claim),
                "statements",
                list(ref("Statement")),
                "copies",
                list(ref("ReportLine")));
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
        node.set("article", view.article() == null ? null : article(view.article()));
        node.set("marks", HappeningJson.list(view.claims(), ReportEndpoints::claim));
        node.set("statements", HappeningJson.list(view.sayings(), LineJson::saying));
        return node.set("copies", HappeningJson.list(view.copies(), LineJson::report));
    }

    private static ObjectNode article(ReportView.Text article) {
        ObjectNode node = LineJson.object()
                .put("text", article.text())
                .put("language", article.language())
                .put("published_rule", article.publishedRule())
                .put("dateline", article.dateline());
        node.set("bylines", HappeningJson.texts(article.bylines()));
        return node.put("wire", article.wire()).put("story", article.story());
    }

    private static ObjectNode claim(ReportView.HappeningClaim claim) {
        return HappeningJson.telling(claim.telling())
                .put("happening", claim.happening())
                .put("fold_reason", claim.foldReason());
    }
}
