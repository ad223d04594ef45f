package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.page;
import static org.nuncio.publish.desk.Schema.ref;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Claims;
import org.nuncio.record.ReportView.HappeningClaim;
import org.nuncio.record.Slice;

/** Claims, in a list and one by one. */
record ClaimEndpoints(Holdings holdings) {
    private static final int MOST = 200;

    List<Endpoint> all() {
        return List.of(
                Endpoint.get(
                                "/claims",
                                "Claims, in the order in which their reports came, then of the text.",
                                page(ref("Claim")),
                                this::claims)
                        .with(
                                Parameter.number("limit", 1, MOST, "Items of a page; usually 50."),
                                Filters.CURSOR,
                                Parameter.text("happening", "Id of the happening that they tell of."),
                                Parameter.text("report", "Id of the report that makes them."))
                        .with(new Filters(holdings).happenings()),
                Endpoint.get(
                        "/claims/{id}",
                        "A claim with its slots, their words and its reason.",
                        ref("Claim"),
                        this::one));
    }

    private Answer claims(Request request) {
        Claims.Wanted wanted = new Claims.Wanted(request.filter(), one(request, "happening"), one(request, "report"));
        Slice<HappeningClaim> slice =
                holdings.store().ask(store -> store.claims().page(wanted, request.paging()));
        return new Answer.Json(LineJson.page(slice, MarkJson::of));
    }

    private static @Nullable String one(Request request, String name) {
        return request.all(name).isEmpty() ? null : request.all(name).get(0);
    }

    private Answer one(Request request) {
        return new Answer.Json(holdings.store()
                .ask(store -> store.claims().find(request.id()))
                .map(MarkJson::of)
                .orElseThrow(() -> Problem.missing("claim", request.id())));
    }
}
