package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nuncio.codebook.AlertRule;
import org.nuncio.codebook.AlertRule.Watch;
import org.nuncio.codebook.Monitor;
import org.nuncio.record.HappeningFilter.Facet;

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

    /**
     * That a rule was crossed, without what caused it.
     *
     * @param dyad empty where all happenings are watched
     */
    public record Crossed(AlertRule rule, String dyad, LocalDate day, double value) {
        public String id() {
            return Ids.of("a", rule.name(), dyad, day.toString());
        }
    }

    /** All alerts by day, then in the order of the rules, then of the dyads. */
    public List<Alert> find() {
        return explain(crossed());
    }

    /** All crossings by day, then in the order of the rules, then of the dyads. */
    public List<Crossed> crossed() {
        List<Crossed> crossed = new ArrayList<>();
        monitor.alerts().forEach(rule -> crossed.addAll(new Watching(rule).crossed()));
        crossed.sort(Comparator.comparing(Crossed::day));
        return crossed;
    }

    /** The same with what caused them. */
    public List<Alert> explain(List<Crossed> crossed) {
        Map<Crossed, Alert> alerts = new HashMap<>();
        crossed.stream()
                .collect(Collectors.groupingBy(Crossed::rule))
                .forEach((rule, some) -> alerts.putAll(new Watching(rule).explain(some)));
        return crossed.stream().map(alerts::get).toList();
    }

    /** One rule. */
    private final class Watching {
        private final AlertRule rule;
        private final HappeningFilter watched;
        private final Where where;
        private final String with;

        Watching(AlertRule rule) {
            this.rule = rule;
            boolean one = rule.dyad() != null && !rule.isOfEachDyad();
            this.watched = one ? filter.with(Facet.DYAD, rule.dyad()) : filter;
            this.where = new Where(watched);
            this.with = new TensionQuery(monitor.tension(), where).with() + ", taken AS (SELECT * FROM counted WHERE "
                    + DAYED + " AND origins >= " + rule.minOrigins() + any("type", rule.types())
                    + any("status", rule.statuses()) + ")";
        }

        /** A rule for one dyad has nothing to tell of others. */
        private boolean isNotAskedFor() {
            List<String> dyads = filter.of(Facet.DYAD);
            return rule.dyad() != null
                    && !rule.isOfEachDyad()
                    && !dyads.isEmpty()
                    && dyads.stream().noneMatch(dyad -> sides(dyad).equals(sides(rule.dyad())));
        }

        private static Set<String> sides(String dyad) {
            return Set.copyOf(List.of(dyad.split("~")));
        }

        private static String any(String column, List<String> words) {
            return words.isEmpty()
                    ? ""
                    : words.stream()
                            .map(Sql::quoted)
                            .collect(Collectors.joining(", ", " AND " + column + " IN (", ")"));
        }

        List<Crossed> crossed() {
            if (isNotAskedFor()) {
                return List.of();
            }
            if (rule.watch() == Watch.NEW_DYAD) {
                return newDyads();
            }
            List<Crossed> crossed = new ArrayList<>();
            levels().forEach((dyad, levels) -> Crossing.of(levels, rule)
                    .forEach(one -> crossed.add(new Crossed(rule, dyad, one.day(), one.value()))));
            return crossed;
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
            String from = rule.isOfEachDyad()
                    ? " SELECT a || '~' || b AS dyad, begins, intensity FROM taken JOIN " + TensionQuery.pairs("taken")
                            + " USING (id)"
                    : " SELECT " + Sql.quoted(Objects.requireNonNullElse(rule.dyad(), ""))
                            + " AS dyad, begins, intensity FROM taken";
            database.query(
                    with + " SELECT dyad, begins AS day, " + TensionQuery.sum(amount()) + " AS value FROM (" + from
                            + ") GROUP BY dyad, begins ORDER BY dyad, begins",
                    this::bind,
                    row -> sums.computeIfAbsent(row.getString("dyad"), d -> new ArrayList<>())
                            .add(new Crossing.Sum(day(row), row.getDouble("value"))));
            return sums;
        }

        private String amount() {
            return rule.watch() == Watch.COUNT ? "1.0::DOUBLE" : "abs(intensity)";
        }

        /** Two states between whom nothing has been before. */
        private List<Crossed> newDyads() {
            return database.query(
                    with + ", dealing AS (SELECT a || '~' || b AS dyad, begins, abs(intensity) AS size FROM taken JOIN "
                            + TensionQuery.pairs("taken") + " USING (id) WHERE a <> b),"
                            + " first AS (SELECT dyad, min(begins) AS begins FROM dealing GROUP BY dyad)"
                            + " SELECT dyad, begins AS day, max(size) AS value FROM dealing JOIN first USING (dyad, begins)"
                            + " GROUP BY dyad, begins HAVING max(size) >= " + TensionQuery.number(rule.at())
                            + " ORDER BY dyad",
                    this::bind,
                    row -> new Crossed(rule, row.getString("dyad"), day(row), row.getDouble("value")));
        }

        Map<Crossed, Alert> explain(List<Crossed> some) {
            ArrayNode days = JsonNodeFactory.instance.arrayNode();
            for (int n = 0; n < some.size(); n++) {
                Crossed one = some.get(n);
                days.addObject()
                        .put("n", n)
                        .put("dyad", one.dyad())
                        .put("at_day", one.day().toString());
            }
            List<List<Alert.Cause>> causes = new ArrayList<>();
            int[] totals = new int[some.size()];
            some.forEach(one -> causes.add(new ArrayList<>()));
            database.query(with + causesOf(days.toString()), this::bind, row -> {
                totals[row.getInt("n")] = row.getInt("total");
                return causes.get(row.getInt("n")).add(cause(row));
            });
            Map<Crossed, Alert> alerts = new HashMap<>();
            for (int n = 0; n < some.size(); n++) {
                alerts.put(some.get(n), alert(some.get(n), causes.get(n), totals[n]));
            }
            return alerts;
        }

        /** The happenings behind crossings, those that matter most of each. */
        private String causesOf(String crossings) {
            boolean index = rule.watch() == Watch.INDEX;
            String days = index
                    ? "p.day = x.at_day AND p.part > 0"
                    : "p.begins BETWEEN x.at_day - " + (rule.days() - 1) + " AND x.at_day";
            boolean each = rule.isOfEachDyad() || rule.watch() == Watch.NEW_DYAD;
            return ", x AS (SELECT unnest(from_json(" + Sql.quoted(crossings)
                    + ", '[{\"n\":\"INTEGER\",\"dyad\":\"VARCHAR\",\"at_day\":\"DATE\"}]'), recursive := true)),"
                    + " near AS (SELECT x.n, x.dyad, p.id, p.actors, p.recipients, " + (index ? "p.part" : amount())
                    + " AS amount FROM x JOIN " + (index ? "placed" : "taken") + " p ON " + days + "),"
                    + (each
                            ? " cause AS (SELECT near.* FROM near JOIN " + TensionQuery.pairs("near")
                                    + " pair ON pair.id = near.id AND pair.a || '~' || pair.b = near.dyad),"
                            : " cause AS (SELECT * FROM near),")
                    + " ranked AS (SELECT n, id, amount, count(*) OVER (PARTITION BY n) AS total,"
                    + " row_number() OVER (PARTITION BY n ORDER BY amount DESC, id) AS rank FROM cause)"
                    + " SELECT ranked.n, ranked.amount, ranked.total, h.*, claim.evidence, claim.source_kind, claim.source, report.uri FROM ranked JOIN happening h USING (id)"
                    + " JOIN claim ON claim.id = h.best_claim JOIN report ON report.id = claim.report WHERE ranked.rank <= "
                    + CAUSES
                    + " ORDER BY ranked.n, ranked.rank";
        }

        private Alert alert(Crossed one, List<Alert.Cause> causes, int total) {
            return new Alert(
                    one.id(),
                    one.day(),
                    rule.name(),
                    rule.watch(),
                    one.dyad().isEmpty() ? null : one.dyad(),
                    one.value(),
                    rule.at(),
                    causes,
                    total - causes.size());
        }

        private void bind(PreparedStatement statement) throws SQLException {
            where.bind(statement);
        }
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Tellings.date(row, "day"));
    }

    private static Alert.Cause cause(ResultSet row) throws SQLException {
        return new Alert.Cause(
                row.getString("id"),
                row.getDouble("amount"),
                row.getString("type"),
                row.getString("status"),
                Tellings.list(row, "actors"),
                Tellings.list(row, "recipients"),
                row.getString("evidence"),
                new HappeningLine.Source(row.getString("source_kind"), row.getString("source")),
                row.getString("uri"));
    }
}
