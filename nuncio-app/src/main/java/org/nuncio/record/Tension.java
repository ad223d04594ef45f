package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nuncio.codebook.TensionFormula;

/** The tension that happenings make, by a formula: day by day, dyad by dyad, happening by happening. */
public final class Tension {
    private final Database database;
    private final TensionFormula formula;
    private final Where where;
    private final TensionQuery query;

    /** @param filter its first and last day are not asked for: what happened before them has its effect on them */
    Tension(Database database, TensionFormula formula, HappeningFilter filter) {
        this.database = database;
        this.formula = formula;
        this.where = new Where(filter.onAnyDay());
        this.query = new TensionQuery(formula, where);
    }

    /** Of all happenings that are asked for, each of which counts once. */
    public TensionIndex index() {
        List<TensionIndex.Step> steps = database.query(
                query.with() + " SELECT day, " + TensionQuery.sum("part")
                        + " AS adds, count(*) AS happenings FROM placed" + " GROUP BY day ORDER BY day",
                where::bind,
                row -> new TensionIndex.Step(
                        Objects.requireNonNull(Tellings.date(row, "day")),
                        row.getDouble("adds"),
                        row.getInt("happenings")));
        return TensionIndex.of(formula, steps, leftOut());
    }

    private TensionIndex.LeftOut leftOut() {
        Map<String, Integer> reasons = new HashMap<>();
        database.query(
                query.with()
                        + " SELECT left_out, count(*) AS n FROM counted WHERE left_out IS NOT NULL GROUP BY left_out",
                where::bind,
                row -> reasons.put(row.getString("left_out"), row.getInt("n")));
        return new TensionIndex.LeftOut(
                reasons.getOrDefault("weightless", 0),
                reasons.getOrDefault("undated", 0),
                reasons.getOrDefault("wide", 0));
    }

    /**
     * Of each dyad of states, by its name, {@code RUS~UKR}; a happening counts once for each of its dyads. Sectors of one state are a dyad as well, {@code RUS~RUS}.
     * What is left out is told by {@link #index} alone.
     */
    public SortedMap<String, TensionIndex> ofEachDyad() {
        SortedMap<String, List<TensionIndex.Step>> steps = new TreeMap<>();
        database.query(
                query.with() + ", pair AS " + TensionQuery.pairs("counted")
                        + " SELECT a || '~' || b AS dyad, day, " + TensionQuery.sum("part")
                        + " AS adds, count(*) AS happenings"
                        + " FROM placed JOIN pair USING (id) GROUP BY dyad, day ORDER BY dyad, day",
                where::bind,
                row -> steps.computeIfAbsent(row.getString("dyad"), d -> new ArrayList<>())
                        .add(new TensionIndex.Step(
                                Objects.requireNonNull(Tellings.date(row, "day")),
                                row.getDouble("adds"),
                                row.getInt("happenings"))));
        SortedMap<String, TensionIndex> indices = new TreeMap<>();
        steps.forEach((dyad, list) -> indices.put(dyad, TensionIndex.of(formula, list, TensionIndex.LeftOut.NONE)));
        return indices;
    }

    /**
     * A happening's part in the index of a day.
     *
     * @param day the first on which it counts
     * @param added what it has added in all up to the day that is asked for
     * @param left what is left of that
     * @param evidence the words of its best claim
     */
    public record Part(
            String happening,
            LocalDate day,
            double added,
            double left,
            String type,
            String status,
            List<String> actors,
            List<String> recipients,
            double intensity,
            int origins,
            int denials,
            String evidence) {
        public Part {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * The parts of a day.
     *
     * @param largest those that matter most
     * @param others how many more there are
     * @param left what is left of these
     */
    public record Parts(List<Part> largest, int others, double left) {
        public Parts {
            largest = List.copyOf(largest);
        }

        /** The index of the day. */
        public double sum() {
            return largest.stream().mapToDouble(Part::left).sum() + left;
        }
    }

    /** What each happening has to do with the index of a day, the largest parts first; all of them make up its value. */
    public Parts parts(LocalDate day, int most) {
        String decay = TensionQuery.number(formula.decay());
        String told = "DATE '" + day + "'";
        String sql = ", begun AS (SELECT id, begins, adds / days AS part, least(days, " + told
                + " - begins + 1) AS past FROM counted"
                + " WHERE left_out IS NULL AND begins <= " + told + "),"
                + " part AS (SELECT id, begins, part * past AS added, part * pow(" + decay + ", " + told
                + " - begins - past + 1) * (1 - pow(" + decay + ", past)) / (1 - " + decay + ") AS rest FROM begun),"
                + " top AS (SELECT * FROM part ORDER BY abs(rest) DESC, id LIMIT " + most + ")"
                + " SELECT top.*, h.*, claim.evidence, (SELECT count(*) FROM part) AS n, (SELECT "
                + TensionQuery.sum("rest")
                + " FROM part) AS total FROM top JOIN happening h USING (id) JOIN claim ON claim.id = h.best_claim"
                + " ORDER BY abs(rest) DESC, top.id";
        record Row(Part part, int n, double total) {}
        List<Row> rows = database.query(
                query.with() + sql, where::bind, row -> new Row(part(row), row.getInt("n"), row.getDouble("total")));
        List<Part> parts = rows.stream().map(Row::part).toList();
        double shown = parts.stream().mapToDouble(Part::left).sum();
        int others = rows.isEmpty() ? 0 : rows.get(0).n() - parts.size();
        return new Parts(parts, others, others == 0 ? 0 : rows.get(0).total() - shown);
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("id"),
                Objects.requireNonNull(Tellings.date(row, "begins")),
                row.getDouble("added"),
                row.getDouble("rest"),
                row.getString("type"),
                row.getString("status"),
                Tellings.list(row, "actors"),
                Tellings.list(row, "recipients"),
                row.getDouble("intensity"),
                row.getInt("origins"),
                row.getInt("denials"),
                row.getString("evidence"));
    }
}
