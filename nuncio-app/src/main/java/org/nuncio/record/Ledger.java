package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures of happenings with the claims behind them: rival ones side by side, none added up. */
public final class Ledger {
    private static final int MOST_FIGURES = 20;
    /** What tells the figures of one day apart. */
    private static final String FIGURE = "t.happening || ' ' || t.role || ' ' || t.unit";

    private final Database database;

    Ledger(Database database) {
        this.database = database;
    }

    /** A figure as one claim has it. */
    public record Source(
            String claim,
            String report,
            String uri,
            @Nullable LocalDate published,
            @Nullable String publisher,
            String origin,
            @Nullable String copyOf,
            String speakerKind,
            @Nullable String speaker,
            @Nullable String speakerCode,
            Figure figure) {}

    /**
     * A figure of a happening.
     *
     * @param sources the earliest first, twenty at most
     */
    public record Entry(HappeningLine happening, Toll toll, List<Source> sources) {
        public Entry {
            sources = List.copyOf(sources);
        }
    }

    /** How many happenings have such a figure. */
    public record Kind(String role, String unit, long happenings) {}

    /** Of the happenings asked for, the most frequent first. */
    public List<Kind> kinds(HappeningFilter filter) {
        Where where = new Where(filter);
        return database.query(
                "SELECT t.role, t.unit, count(*) AS n FROM toll t JOIN happening h ON h.id = t.happening WHERE "
                        + where.sql() + " GROUP BY ALL ORDER BY n DESC, t.role, t.unit LIMIT 100",
                where::bind,
                row -> new Kind(row.getString("role"), row.getString("unit"), row.getLong("n")));
    }

    /** A row of the table {@code toll}. */
    private record Row(String happening, @Nullable LocalDate day, Toll toll) {
        List<String> key() {
            return List.of(day == null ? "" : day.toString(), happening + " " + toll.role() + " " + toll.unit());
        }
    }

    /**
     * The figures, the latest happening first.
     *
     * @param roles any of them; empty asks nothing
     * @param units likewise
     */
    public Slice<Entry> page(HappeningFilter filter, List<String> roles, List<String> units, Paging paging) {
        paging.check(2);
        Where all = where(filter, roles, units);
        String from = " FROM toll t JOIN happening h ON h.id = t.happening WHERE ";
        long total = database.one("SELECT count(*)" + from + all.sql(), all::bind, row -> row.getLong(1));
        Where where = paging.onward(where(filter, roles, units), "h.first_day", FIGURE + " > ?", figure -> figure);
        List<Row> rows = database.query(
                "SELECT t.*, h.first_day" + from + where.sql() + " ORDER BY " + paging.byDay("h.first_day") + ", "
                        + FIGURE + " LIMIT " + (paging.limit() + 1),
                where::bind,
                row -> new Row(row.getString("happening"), Tellings.date(row, "first_day"), HappeningLines.toll(row)));
        Slice<Row> slice = Slice.of(rows, paging.limit(), total, Row::key);
        return new Slice<>(entries(slice.items()), slice.next(), total);
    }

    private static Where where(HappeningFilter filter, List<String> roles, List<String> units) {
        Where where = new Where(filter);
        if (!roles.isEmpty()) {
            where.and("t.role" + Sql.WANTED, Sql.list(roles));
        }
        if (!units.isEmpty()) {
            where.and("t.unit" + Sql.WANTED, Sql.list(units));
        }
        return where;
    }

    private List<Entry> entries(List<Row> rows) {
        List<String> ids = rows.stream().map(Row::happening).distinct().toList();
        Map<String, HappeningLine> lines = new HashMap<>();
        new HappeningLines(database).of(ids).forEach(line -> lines.put(line.id(), line));
        Map<String, List<Source>> sources = sources(ids);
        return rows.stream()
                .map(row -> new Entry(
                        lines.get(row.happening()),
                        row.toll(),
                        sources
                                .getOrDefault(
                                        key(
                                                row.happening(),
                                                row.toll().role(),
                                                row.toll().unit()),
                                        List.of())
                                .stream()
                                .limit(MOST_FIGURES)
                                .toList()))
                .toList();
    }

    private static String key(String... parts) {
        return String.join("\n", parts);
    }

    private Map<String, List<Source>> sources(List<String> ids) {
        Map<String, List<Source>> sources = new LinkedHashMap<>();
        database.query(
                "SELECT c.happening, c.report, c.source_kind, c.source, c.source_code, q.*, r.uri, a.published, a.publisher, a.origin, a.copy_of FROM claim c"
                        + " JOIN quantity q ON q.claim = c.id JOIN report r ON r.id = c.report JOIN article a ON a.report = c.report"
                        + " WHERE c.status <> 'NEGATED' AND c.happening" + Sql.WANTED
                        + " ORDER BY a.published NULLS FIRST, c.id, q.position",
                Sql.among(ids),
                row -> sources.computeIfAbsent(
                                key(row.getString("happening"), row.getString("role"), row.getString("unit")),
                                k -> new ArrayList<>())
                        .add(source(row)));
        return sources;
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("claim"),
                row.getString("report"),
                row.getString("uri"),
                Tellings.date(row, "published"),
                row.getString("publisher"),
                row.getString("origin"),
                row.getString("copy_of"),
                row.getString("source_kind"),
                row.getString("source"),
                row.getString("source_code"),
                Tellings.figure(row));
    }
}
