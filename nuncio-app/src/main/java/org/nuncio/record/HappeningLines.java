package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads happenings for lists. */
final class HappeningLines {
    /** Step by step, so that no step joins more rows than are wanted. */
    private static final String SELECT = "WITH wanted AS (SELECT unnest(from_json(?, '[\"VARCHAR\"]')) AS id),"
            + " h AS MATERIALIZED (SELECT * FROM happening WHERE id IN (SELECT id FROM wanted)),"
            + " c AS MATERIALIZED (SELECT id, evidence, report, start_at, end_at, condition, source_kind, source FROM claim WHERE id IN (SELECT best_claim FROM h)),"
            + " f AS MATERIALIZED (SELECT happening, min_by(condition, id) AS condition FROM claim"
            + " WHERE condition IS NOT NULL AND happening IN (SELECT id FROM wanted) GROUP BY happening),"
            + " r AS MATERIALIZED (SELECT id, uri FROM report WHERE id IN (SELECT report FROM c)),"
            + " a AS MATERIALIZED (SELECT report, published, text FROM article WHERE report IN (SELECT report FROM c))"
            + " SELECT h.*, c.evidence, c.report, c.start_at, c.end_at, c.source_kind, c.source, "
            + Passages.around("c", "a.text")
            + " AS around, coalesce(c.condition, f.condition) AS condition, r.uri, a.published, v.verdict"
            + " FROM h JOIN c ON c.id = h.best_claim JOIN a ON a.report = c.report JOIN r ON r.id = c.report LEFT JOIN f ON f.happening = h.id LEFT JOIN reviewed v ON v.happening = h.id";

    private final Database database;

    HappeningLines(Database database) {
        this.database = database;
    }

    Slice<HappeningLine> page(HappeningFilter filter, Paging paging) {
        paging.check(2);
        long total = count(new Where(filter));
        Where where = paging.onward(new Where(filter), "h.first_day", "h.id > ?", id -> id);
        List<HappeningLine> lines = select(where, paging.byDay("first_day") + ", id", paging.limit() + 1);
        return Slice.of(lines, paging.limit(), total, HappeningLines::key);
    }

    private static List<String> key(HappeningLine line) {
        LocalDate first = line.day() == null ? null : line.day().first();
        return List.of(first == null ? "" : first.toString(), line.id());
    }

    long count(Where where) {
        return database.one(
                "SELECT count(*) FROM happening h WHERE " + where.sql(), where::bind, row -> row.getLong(1));
    }

    /** @param order in columns of the table {@code happening} */
    List<HappeningLine> select(Where where, String order, int most) {
        List<String> ids = database.query(
                "SELECT id FROM happening h WHERE " + where.sql() + " ORDER BY " + order + " LIMIT " + most,
                where::bind,
                row -> row.getString(1));
        return of(ids);
    }

    /** In the order of the ids. */
    List<HappeningLine> of(List<String> ids) {
        Map<String, List<Toll>> tolls = tolls(ids);
        Map<String, HappeningLine> lines = new HashMap<>();
        database.query(SELECT, Sql.among(ids), row -> {
            String id = row.getString("id");
            return lines.put(id, line(row, tolls.getOrDefault(id, List.of())));
        });
        return ids.stream().map(lines::get).toList();
    }

    private Map<String, List<Toll>> tolls(List<String> ids) {
        Map<String, List<Toll>> tolls = new HashMap<>();
        database.query(
                "SELECT * FROM toll WHERE happening" + Sql.WANTED + " ORDER BY happening, role, unit",
                Sql.among(ids),
                row -> tolls.computeIfAbsent(row.getString("happening"), h -> new ArrayList<>())
                        .add(toll(row)));
        return tolls;
    }

    static Toll toll(ResultSet row) throws SQLException {
        return new Toll(
                row.getString("role"),
                row.getString("unit"),
                row.getDouble("low"),
                row.getDouble("high"),
                row.getDouble("latest"),
                row.getString("latest_claim"));
    }

    private static HappeningLine line(ResultSet row, List<Toll> tolls) throws SQLException {
        return new HappeningLine(
                row.getString("id"),
                row.getString("type"),
                row.getString("act"),
                Tellings.list(row, "modes"),
                row.getString("status"),
                Tellings.list(row, "actors"),
                Tellings.list(row, "recipients"),
                day(row),
                site(row),
                row.getDouble("intensity"),
                row.getString("quad"),
                row.getString("cameo"),
                row.getDouble("confidence"),
                new HappeningLine.Counts(
                        row.getInt("claims"), row.getInt("reports"), row.getInt("origins"), row.getInt("denials")),
                new HappeningLine.Quote(
                        row.getString("evidence"),
                        row.getString("report"),
                        row.getString("uri"),
                        row.getInt("start_at"),
                        row.getInt("end_at"),
                        Tellings.date(row, "published"),
                        Passages.passage(row)),
                new HappeningLine.Source(row.getString("source_kind"), row.getString("source")),
                row.getString("condition"),
                tolls,
                Verdict.Kind.of(row.getString("verdict")));
    }

    private static @Nullable Day day(ResultSet row) throws SQLException {
        String precision = row.getString("date_precision");
        return precision == null
                ? null
                : new Day(Tellings.date(row, "first_day"), Tellings.date(row, "last_day"), precision, null, null);
    }

    static @Nullable Site site(ResultSet row) throws SQLException {
        String name = row.getString("place");
        return name == null
                ? null
                : new Site(
                        name,
                        row.getString("place_country"),
                        Tellings.number(row, "lat"),
                        Tellings.number(row, "lon"),
                        row.getString("place_precision"),
                        null);
    }
}
