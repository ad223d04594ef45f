package org.nuncio.record;

import java.util.Map;
import java.util.stream.Collectors;
import org.nuncio.codebook.TensionFormula;

/** The formula of the tension index as SQL. Sums are taken of whole numbers, so that the order of the reports changes no digit. */
final class TensionQuery {
    private static final String STATE = "split_part(%s, '/', 1)";
    private static final String CODED = "regexp_full_match(%s, '[A-Z0-9_-]+(/[A-Z]+)?')";

    private final TensionFormula formula;
    private final Where where;

    TensionQuery(TensionFormula formula, Where where) {
        this.formula = formula;
        this.where = where;
    }

    /**
     * {@code counted} has a row for each happening that is asked for: what it adds in all, over so many days from the first; {@code left_out} tells why it adds nothing.
     * {@code placed} has a row for each of its days.
     */
    String with() {
        return "WITH asked AS (SELECT h.id, h.actors, h.recipients, h.type, h.status, h.intensity, h.origins,"
                + " -h.intensity * " + weight() + " * (1 - pow(" + number(formula.doubt()) + ", h.origins))"
                + " * CASE WHEN h.denials > 0 THEN " + number(formula.denied()) + " ELSE 1 END AS whole,"
                + " " + whenReported() + " AS reported, h.first_day IS NULL AS undated,"
                + " coalesce(h.last_day, h.first_day) - h.first_day + 1 AS width, h.first_day, h.first_published"
                + " FROM happening h WHERE " + where.sql() + "),"
                + " counted AS (SELECT *, whole * CASE WHEN undated AND NOT reported THEN " + number(formula.undated())
                + " ELSE 1 END AS adds,"
                + " CASE WHEN reported OR undated THEN first_published ELSE first_day END AS begins,"
                + " CASE WHEN reported OR undated THEN 1 ELSE width END AS days,"
                + " CASE WHEN whole = 0 THEN 'weightless'"
                + " WHEN (reported OR undated) AND first_published IS NULL THEN 'undated'"
                + " WHEN reported THEN NULL WHEN undated THEN " + (formula.undated() == 0 ? "'undated'" : "NULL")
                + " WHEN width > " + formula.longestSpan() + " THEN 'wide' END AS left_out FROM asked),"
                + " placed AS (SELECT id, actors, recipients, type, status, intensity, origins, adds / days AS part,"
                + " (begins + unnest(range(days))::INTEGER)::DATE AS day FROM counted WHERE left_out IS NULL)";
    }

    /**
     * States that deal with each other, in the order of letters: each actor with each recipient; where nobody is acted on, each two actors. Who has no code is no
     * state.
     */
    static String pairs(String table) {
        String one = String.format(STATE, "a");
        String other = String.format(STATE, "b");
        return "(SELECT DISTINCT id, least(" + one + ", " + other + ") AS a, greatest(" + one + ", " + other
                + ") AS b FROM (SELECT id, a, unnest(recipients) AS b FROM (SELECT id, unnest(actors) AS a, recipients FROM "
                + table + ") UNION ALL SELECT id, actors[i] AS a, unnest(actors[i + 1:]) AS b FROM (SELECT id, actors,"
                + " unnest(range(1, len(actors))) AS i FROM " + table + " WHERE len(recipients) = 0)) WHERE "
                + String.format(CODED, "a") + " AND " + String.format(CODED, "b") + ")";
    }

    private String weight() {
        String cases = formula.statuses().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> " WHEN " + Sql.quoted(e.getKey()) + " THEN "
                        + number(e.getValue().weight()))
                .collect(Collectors.joining());
        return "CASE h.status" + cases + " ELSE 0 END";
    }

    private String whenReported() {
        String statuses = formula.statuses().entrySet().stream()
                .filter(e -> e.getValue().whenReported())
                .map(e -> Sql.quoted(e.getKey()))
                .sorted()
                .collect(Collectors.joining(", "));
        return statuses.isEmpty() ? "false" : "h.status IN (" + statuses + ")";
    }

    /** A number that SQL does not take for a decimal fraction of few digits. */
    static String number(double value) {
        return "CAST('" + value + "' AS DOUBLE)";
    }

    /** Adds up numbers in units of 1e-15, exactly and in any order. */
    static String sum(String value) {
        return "(sum((" + value + " * 1e15)::HUGEINT)::DOUBLE / 1e15)";
    }
}
