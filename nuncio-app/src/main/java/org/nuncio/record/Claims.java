package org.nuncio.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads claims with the happenings that they tell of. */
public final class Claims {
    private final Database database;

    Claims(Database database) {
        this.database = database;
    }

    /**
     * Which claims.
     *
     * @param happenings those of such happenings; all where it asks nothing
     * @param happening id, null asks nothing
     * @param report id, null asks nothing
     */
    public record Wanted(
            HappeningFilter happenings,
            @Nullable String happening,
            @Nullable String report) {}

    /** In the order in which their reports came, then of the text. */
    public Slice<ReportView.HappeningClaim> page(Wanted wanted, Paging paging) {
        paging.check(3);
        String from = " FROM claim c JOIN report r ON r.id = c.report WHERE ";
        Where all = where(wanted);
        long total = database.one("SELECT count(*)" + from + all.sql(), all::bind, row -> row.getLong(1));
        Where where = after(where(wanted), paging);
        List<Place> rows = database.query(
                "SELECT r.seq, c.start_at, c.id" + from + where.sql() + " ORDER BY r.seq, c.start_at, c.id LIMIT "
                        + (paging.limit() + 1),
                where::bind,
                row -> new Place(row.getInt(1), row.getInt(2), row.getString(3)));
        Slice<Place> slice = Slice.of(rows, paging.limit(), total, Place::key);
        return new Slice<>(whole(slice.items().stream().map(Place::id).toList()), slice.next(), total);
    }

    private record Place(int seq, int start, String id) {
        List<String> key() {
            return List.of(Integer.toString(seq), Integer.toString(start), id);
        }
    }

    private static Where after(Where where, Paging paging) {
        if (paging.isFirst()) {
            return where;
        }
        int seq = Paging.number(paging.after().get(0));
        int start = Paging.number(paging.after().get(1));
        return where.and(
                "(r.seq > ? OR r.seq = ? AND (c.start_at > ? OR c.start_at = ? AND c.id > ?))",
                seq,
                seq,
                start,
                start,
                paging.after().get(2));
    }

    private static Where where(Wanted wanted) {
        Where where = Where.ofLinked("c.happening", "happening", wanted.happenings());
        if (wanted.happening() != null) {
            where.and("c.happening = ?", wanted.happening());
        }
        if (wanted.report() != null) {
            where.and("c.report = ?", wanted.report());
        }
        return where;
    }

    /** Empty where there is no such claim. */
    public Optional<ReportView.HappeningClaim> find(String id) {
        return whole(List.of(id)).stream().findFirst();
    }

    List<ReportView.HappeningClaim> ofReport(String id) {
        return whole(database.query(
                "SELECT id FROM claim WHERE report = ? ORDER BY start_at, id",
                s -> s.setString(1, id),
                row -> row.getString(1)));
    }

    /** In the order of the ids; those that there are. */
    private List<ReportView.HappeningClaim> whole(List<String> ids) {
        Map<String, ReportView.HappeningClaim> claims = new HashMap<>();
        Map<String, Telling> tellings = new HashMap<>();
        new Tellings(database)
                .byId(ids)
                .values()
                .forEach(all -> all.forEach(t -> tellings.put(t.claim().id(), t)));
        database.query("SELECT id, happening, fold_reason FROM claim WHERE id" + Sql.WANTED, Sql.among(ids), row -> {
            String id = row.getString("id");
            return claims.put(
                    id,
                    new ReportView.HappeningClaim(
                            tellings.get(id), row.getString("happening"), row.getString("fold_reason")));
        });
        List<ReportView.HappeningClaim> found = new ArrayList<>();
        ids.forEach(id -> {
            if (claims.containsKey(id)) {
                found.add(claims.get(id));
            }
        });
        return found;
    }
}
