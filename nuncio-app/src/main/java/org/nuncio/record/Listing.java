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

    /**
     * Parties, the most frequent first.
     *
     * @param words part of label or name, in any case; empty asks nothing
     */
    public Slice<Ties.Node> parties(HappeningFilter filter, Ties.Level level, String words, Paging paging) {
        return new Ties(database).nodes(filter, level, words, paging);
    }

    /** Empty where there is no such happening. */
    public Optional<Happening> happening(String id) {
        List<Telling> tellings = new Tellings(database).of(List.of(id)).get(id);
        return tellings == null ? Optional.empty() : Optional.of(HappeningMaker.of(id, tellings));
    }
}
