package org.nuncio.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuncio.codebook.AlertRule;
import org.nuncio.codebook.AlertRule.Watch;
import org.nuncio.codebook.Monitor;

/** What the rules of {@code alerts.yaml} have to tell of a record. The same record makes the same alerts, on whatever day it is asked. */
public final class Alerts {
    private static final int CAUSES = 20;
    private static final String DAYED = "begins IS NOT NULL AND coalesce(left_out, '') IN ('', 'weightless')";

    private final Database database;
    private final Monitor monitor;
    private final HappeningFilter filter;

    /** @param filter its first and last day are not asked for */
    Alerts(Database database, Monitor monitor, HappeningFilter filter) {
        this.database = database;
        this.monitor = monitor;
        this.filter = filter.onAnyDay();
    }

    /** All alerts by day, then in the order of the rules, then of the dyads. */
    public List<Alert> find() {
        List<Alert> alerts = new ArrayList<>();
        monitor.alerts().forEach(rule -> alerts.addAll(new Watching(rule).alerts()));
        alerts.sort(Comparator.comparing(Alert::day));
        return alerts;
    }

    /** The alerts of one rule. */
    private final class Watching {
        private final AlertRule rule;
        private final HappeningFilter watched;
        private final Where where;
        private final String with;

        Watching(AlertRule rule) {
            this.rule = rule;
            boolean one = rule.dyad() != null && !rule.isOfEachDyad();
            this.watched = one ? filter.withDyads(List.of(rule.dyad())) : filter;
            this.where = new Where(watched);
            this.with = new TensionQuery(monitor.tension(), where).with();
        }

        List<Alert> alerts() {
            if (rule.watch() == Watch.NEW_DYAD) {
                return newDyads();
            }
            List<Alert> alerts = new ArrayList<>();
            levels().forEach((dyad, levels) ->
                    Crossing.of(levels, rule).forEach(crossing -> alerts.add(alert(dyad, crossing))));
            return alerts;
        }

        /** By dyad, which is empty for all happenings. */
        private SortedMap<String, List<Crossing.Level>> levels() {
            SortedMap<String, List<Crossing.Level>> levels = new TreeMap<>();
            if (rule.watch() == Watch.INDEX) {
                Tension tension = new Tension(database, monitor.tension(), watched);
                Map<String, TensionIndex> indices = rule.isOfEachDyad()
                        ? tension.ofEachDyad()
                        : Map.of(Objects.requireNonNullElse(rule.dyad(), ""), tension.index());
                indices.forEach((dyad, index) -> levels.put(dyad, Crossing.levels(index)));
            } else {
                sums().forEach((dyad, sums) -> levels.put(dyad, Crossing.levels(sums, rule.days())));
            }
            return levels;
        }

        private SortedMap<String, List<Crossing.Sum>> sums() {
            SortedMap<String, List<Crossing.Sum>> sums = new TreeMap<>();
            String sql = ", taken AS (SELECT * FROM counted WHERE " + DAYED + " AND " + condition() + ")"
                    + (rule.isOfEachDyad()
                            ? ", pair AS " + TensionQuery.pairs("taken") + " SELECT a || '~' || b AS dyad"
                            : " SELECT '' AS dyad")
                    + ", begins AS day, sum(" + amount() + " ORDER BY intensity) AS value FROM taken"
                    + (rule.isOfEachDyad() ? " JOIN pair USING (id)" : "") + " GROUP BY ALL ORDER BY dyad, day";
            String fixed = rule.dyad();
            ask(with + sql, row -> {
                String dyad = rule.isOfEachDyad() || fixed == null ? row.getString("dyad") : fixed;
                return sums.computeIfAbsent(dyad, d -> new ArrayList<>())
                        .add(new Crossing.Sum(day(row, "day"), row.getDouble("value")));
            });
            return sums;
        }

        private String amount() {
            return rule.watch() == Watch.COUNT ? "1.0::DOUBLE" : "abs(intensity)";
        }

        /** Of happenings that the rule is about; its words come from a file that was checked. */
        private String condition() {
            return "origins >= " + rule.minOrigins() + any("type", rule.types()) + any("status", rule.statuses());
        }

        private static String any(String column, List<String> words) {
            return words.isEmpty()
                    ? ""
                    : words.stream().collect(Collectors.joining("', '", " AND " + column + " IN ('", "')"));
        }

        private Alert alert(String dyad, Crossing crossing) {
            boolean index = rule.watch() == Watch.INDEX;
            String day = "DATE '" + crossing.day() + "'";
            String some = index
                    ? "SELECT id, part AS amount FROM placed WHERE part > 0 AND day = " + day
                    : "SELECT id, " + amount() + " AS amount FROM counted WHERE " + DAYED + " AND " + condition()
                            + " AND begins BETWEEN " + day + " - " + (rule.days() - 1) + " AND " + day;
            return alert(crossing.day(), dyad, crossing.value(), causes(some, rule.isOfEachDyad() ? dyad : null));
        }

        private Alert alert(LocalDate day, String dyad, double value, List<Alert.Cause> causes) {
            int shown = Math.min(CAUSES, causes.size());
            return new Alert(
                    Ids.of("a", rule.name(), dyad, day.toString()),
                    day,
                    rule.name(),
                    rule.watch(),
                    dyad.isEmpty() ? null : dyad,
                    value,
                    rule.at(),
                    causes.subList(0, shown),
                    causes.size() - shown);
        }

        /** @param dyad of states that they must belong to, null for any */
        private List<Alert.Cause> causes(String some, @Nullable String dyad) {
            String pair = dyad == null
                    ? ""
                    : " WHERE id IN (SELECT id FROM "
                            + TensionQuery.pairs("(SELECT * FROM counted JOIN picked USING (id))")
                            + " WHERE a || '~' || b = '" + dyad.replace("'", "''") + "')";
            return ask(
                    with + ", picked AS (" + some + ") SELECT picked.id, picked.amount, h.*, claim.evidence FROM"
                            + " (SELECT * FROM picked" + pair + ") picked JOIN happening h USING (id)"
                            + " JOIN claim ON claim.id = h.best_claim ORDER BY amount DESC, picked.id",
                    Alerts::cause);
        }

        /** Two states between whom nothing has been before. */
        private List<Alert> newDyads() {
            List<Alert> alerts = new ArrayList<>();
            String taken = "SELECT * FROM counted WHERE " + DAYED + " AND " + condition();
            String firsts = ", taken AS (" + taken + "), pair AS " + TensionQuery.pairs("taken")
                    + ", dealing AS (SELECT a || '~' || b AS dyad, begins, abs(intensity) AS size FROM taken JOIN pair USING (id) WHERE a <> b),"
                    + " first AS (SELECT dyad, min(begins) AS begins FROM dealing GROUP BY dyad)"
                    + " SELECT dyad, begins AS day, max(size) AS value FROM dealing JOIN first USING (dyad, begins)"
                    + " GROUP BY dyad, begins HAVING max(size) >= " + TensionQuery.number(rule.at()) + " ORDER BY dyad";
            record First(String dyad, LocalDate day, double value) {}
            for (First first : ask(
                    with + firsts, row -> new First(row.getString("dyad"), day(row, "day"), row.getDouble("value")))) {
                String some = "SELECT id, abs(intensity) AS amount FROM counted WHERE " + DAYED + " AND " + condition()
                        + " AND begins = DATE '" + first.day() + "'";
                alerts.add(alert(first.day(), first.dyad(), first.value(), causes(some, first.dyad())));
            }
            return alerts;
        }

        private <T> List<T> ask(String sql, Database.RowReader<T> reader) {
            return database.query(sql, this::bind, reader);
        }

        private void bind(PreparedStatement statement) throws SQLException {
            where.bind(statement);
        }
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Tellings.date(row, column));
    }

    private static Alert.Cause cause(ResultSet row) throws SQLException {
        return new Alert.Cause(
                row.getString("id"),
                row.getDouble("amount"),
                row.getString("type"),
                row.getString("status"),
                Tellings.list(row, "actors"),
                Tellings.list(row, "recipients"),
                row.getString("evidence"));
    }
}
