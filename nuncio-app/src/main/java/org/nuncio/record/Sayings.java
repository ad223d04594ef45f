package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads statements with the happenings that their words tell of. */
public final class Sayings {
    private static final String FROM =
            " FROM statement s JOIN report r ON r.id = s.report JOIN article a ON a.report = s.report";

    private final Database database;

    Sayings(Database database) {
        this.database = database;
    }

    /**
     * Which statements.
     *
     * @param happenings those that tell of such happenings; all where it asks nothing
     * @param speaker code, code with sector, or part of the name; empty asks nothing
     * @param words part of what was said, in any case; empty asks nothing
     * @param kinds of the reporting word, any of them
     */
    public record Wanted(HappeningFilter happenings, String speaker, String words, List<String> kinds) {
        public Wanted {
            kinds = List.copyOf(kinds);
        }
    }

    private record Row(Saying saying, int seq) {
        List<String> key() {
            return List.of(
                    saying.published() == null ? "" : saying.published().toString(),
                    String.format(Locale.ROOT, "%09d %06d", seq, saying.position()));
        }
    }

    List<Saying> of(String report) {
        List<Saying> sayings = database.query(
                "SELECT s.*, r.uri, a.published" + FROM + " WHERE s.report = ? ORDER BY s.position",
                s -> s.setString(1, report),
                row -> saying(row));
        return linked(sayings);
    }

    /** The latest first. */
    public Slice<Saying> page(Wanted wanted, Paging paging) {
        paging.check(2);
        Where all = where(wanted);
        long total = database.one("SELECT count(*)" + FROM + " WHERE " + all.sql(), all::bind, row -> row.getLong(1));
        Where where = paging.onward(
                where(wanted), "a.published", "printf('%09d %06d', r.seq, s.position) > ?", place -> place);
        List<Row> rows = database.query(
                "SELECT s.*, r.uri, r.seq, a.published" + FROM + " WHERE " + where.sql() + " ORDER BY "
                        + paging.byDay("a.published") + ", r.seq, s.position LIMIT " + (paging.limit() + 1),
                where::bind,
                row -> new Row(saying(row), row.getInt("seq")));
        Slice<Row> slice = Slice.of(rows, paging.limit(), total, Row::key);
        return new Slice<>(linked(slice.items().stream().map(Row::saying).toList()), slice.next(), total);
    }

    private static Where where(Wanted wanted) {
        Where where = Where.everything();
        if (!wanted.happenings().equals(HappeningFilter.all())) {
            Where linked = new Where(wanted.happenings());
            where.and(
                    "(s.report, s.position) IN (SELECT (o.report, o.position) FROM statement o JOIN claim c ON c.report = o.report AND"
                            + " c.start_at < o.end_at AND c.end_at > o.start_at WHERE c.happening IN (SELECT h.id FROM happening h WHERE "
                            + linked.sql() + "))",
                    linked.values().toArray());
        }
        if (!wanted.speaker().isBlank()) {
            String who = wanted.speaker();
            where.and(
                    "(s.speaker_code = ? OR s.speaker_code || '/' || s.speaker_sector = ? OR upper(?) <> ? AND contains(lower(s.speaker), lower(?)))",
                    who,
                    who,
                    who,
                    who,
                    who);
        }
        if (!wanted.words().isBlank()) {
            where.and("contains(lower(s.text), ?)", wanted.words().toLowerCase(Locale.ROOT));
        }
        if (!wanted.kinds().isEmpty()) {
            where.and("s.kind" + Sql.WANTED, Sql.list(wanted.kinds()));
        }
        return where;
    }

    /** A claim belongs to a statement where its evidence and the statement's words overlap. */
    private List<Saying> linked(List<Saying> sayings) {
        List<String> reports = sayings.stream().map(Saying::report).distinct().toList();
        Map<String, List<String>> happenings = new HashMap<>();
        database.query(
                "SELECT DISTINCT s.report, s.position, c.happening FROM statement s JOIN claim c ON c.report = s.report"
                        + " AND c.start_at < s.end_at AND c.end_at > s.start_at WHERE s.report" + Sql.WANTED
                        + " ORDER BY c.happening",
                Sql.among(reports),
                row -> happenings
                        .computeIfAbsent(row.getString(1) + " " + row.getInt(2), k -> new ArrayList<>())
                        .add(row.getString(3)));
        return sayings.stream()
                .map(s -> s.with(happenings.getOrDefault(s.report() + " " + s.position(), List.of())))
                .toList();
    }

    private static Saying saying(ResultSet row) throws SQLException {
        return new Saying(
                row.getString("report"),
                row.getString("uri"),
                Tellings.date(row, "published"),
                row.getInt("position"),
                new Account.Statement(
                        row.getString("text"),
                        row.getBoolean("direct"),
                        row.getString("cue"),
                        row.getString("kind"),
                        row.getString("speaker"),
                        row.getString("speaker_code"),
                        row.getString("speaker_sector"),
                        row.getString("source_kind"),
                        row.getInt("start_at"),
                        row.getInt("end_at")),
                List.of());
    }
}
