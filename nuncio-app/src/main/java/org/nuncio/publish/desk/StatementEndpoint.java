package org.nuncio.publish.desk;

import static org.nuncio.publish.desk.Schema.page;
import static org.nuncio.publish.desk.Schema.ref;

import java.util.List;
import org.nuncio.record.Saying;
import org.nuncio.record.Sayings;
import org.nuncio.record.Slice;

/** Who said what. */
record StatementEndpoint(Holdings holdings) {

    List<Endpoint> all() {
        return List.of(Endpoint.get(
                        "/statements",
                        "What people are reported to have said, the latest first, with the happenings that the words tell of; with a filter those that tell of such happenings.",
                        page(ref("Statement")),
                        this::statements)
                .with(Filters.PAGE)
                .with(
                        Parameter.text("speaker", "A code, a code with its sector, or part of a name."),
                        Parameter.text("q", "Words of what was said, in any case."),
                        Parameter.text("kind", "Of the reporting word: neutral, demand, denial …")
                                .repeated())
                .with(new Filters(holdings).happenings()));
    }

    private Answer statements(Request request) {
        Sayings.Wanted wanted = new Sayings.Wanted(
                request.filter(), request.get("speaker", ""), request.get("q", ""), request.all("kind"));
        Slice<Saying> slice = holdings.store().ask(store -> store.sayings().page(wanted, request.paging()));
        return new Answer.Json(LineJson.page(slice, LineJson::saying));
    }
}
