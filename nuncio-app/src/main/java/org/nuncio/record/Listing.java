package org.nuncio.record;

import java.util.List;
import java.util.Optional;

/** What stands in the record, page by page. */
public final class Listing {
    private final Database database;

    Listing(Database database) {
        this.database = database;
    }

    /** Happenings by their first days. */
    public Slice<HappeningLine> happenings(HappeningFilter filter, Paging paging) {
        return new HappeningLines(database).page(filter, paging);
    }

    /** Empty where there is no such happening. */
    public Optional<Happening> happening(String id) {
        List<Telling> tellings = new Tellings(database).of(List.of(id)).get(id);
        return tellings == null ? Optional.empty() : Optional.of(HappeningMaker.of(id, tellings));
    }
}
