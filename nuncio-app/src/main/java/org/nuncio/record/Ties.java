package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who deals with whom. */
public final class Ties {
    /** Whether a party's government and army are one. */
    public enum Level {
        STATE("coalesce(p.code, p.label)", "coalesce(p.code, '\"' || p.label || '\"')"),
        ACTOR("p.label", "'\"' || p.label || '\"'");

        private final String key;
        private final String taken;

        Level(String key, String taken) {
            this.key = key;
            this.taken = taken;
        }
    }

    /** The name that most claims give to a state, an organisation or a bloc. */
    private static final String NAMES =
            "SELECT code, name, count(*) AS times FROM party WHERE kind IN ('STATE', 'ORGANISATION', 'BLOC') AND code IS NOT NULL GROUP BY code, name"
                    + " QUALIFY row_number() OVER (PARTITION BY code ORDER BY count(*) DESC, name) = 1";

    static final String STATE_NAMES = NAMES.replace("('STATE', 'ORGANISATION', 'BLOC')", "('STATE')");

    private final Database database;

    Ties(Database database) {
        this.database = database;
    }

    /**
     * A party with its counts.
     *
     * @param name of the state or organisation, else the label
     * @param code null where the reports do not tell
     * @param filter what a filter takes for it
     * @param acts happenings in which it acts
     * @param receives happenings in which it is acted upon
     */
    public record Node(
            String label,
            String name,
            @Nullable String code,
            String filter,
            long count,
            long acts,
            long receives,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /**
     * Two parties, the first by name before the second.
     *
     * @param dyad what a filter takes for it
     * @param types type → count
     * @param balance mean intensity, -10 to +10
     */
    public record Tie(String a, String b, String dyad, long count, Map<String, Integer> types, double balance) {}

    /** Parties and dyads, the most frequent first. */
    public record View(List<Node> nodes, long allNodes, List<Tie> ties, long allTies) {
        public View {
            nodes = List.copyOf(nodes);
            ties = List.copyOf(ties);
        }
    }

    public View view(HappeningFilter filter, Level level, int mostNodes, int mostTies) {
        Slice<Node> nodes = nodes(filter, level, "", Paging.first(mostNodes));
        Where where = new Where(filter);
        long[] allTies = {0};
        List<Tie> ties = database.query(
                pairs(where, level)
                        + " SELECT a, b, any_value(dyad) AS dyad, sum(times)::BIGINT AS n, list(type || ' ' || times ORDER BY type) AS types,"
                        + " round(sum(intensities) / sum(times), 6) AS balance, count(*) OVER () AS total FROM"
                        + " (SELECT a, b, any_value(dyad) AS dyad, type, count(*) AS times, sum(intensity) AS intensities FROM pair GROUP BY a, b, type)"
                        + " GROUP BY a, b ORDER BY n DESC, a, b LIMIT " + mostTies,
                where::bind,
                row -> {
                    allTies[0] = row.getLong("total");
                    return new Tie(
                            row.getString("a"),
                            row.getString("b"),
                            row.getString("dyad"),
                            row.getLong("n"),
                            counts(Tellings.list(row, "types")),
                            row.getDouble("balance"));
                });
        return new View(nodes.items(), nodes.total(), ties, allTies[0]);
    }

    /** Out of {@code AID 3}. */
    private static Map<String, Integer> counts(List<String> typesAndTimes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String one : typesAndTimes) {
            String[] parts = one.split(" ");
            counts.put(parts[0], Integer.parseInt(parts[1]));
        }
        return counts;
    }

    /** Each happening once for each two of its parties: one acts on the other; or both act and nobody is acted on. */
    private static String pairs(Where where, Level level) {
        return "WITH wanted AS (SELECT h.id, h.type, h.intensity, len(h.recipients) = 0 AS mutual FROM happening h WHERE "
                + where.sql()
                + "), side AS (SELECT DISTINCT p.happening, p.role, " + level.key
                + " AS key, " + level.taken + " AS taken FROM party p SEMI JOIN wanted ON wanted.id = p.happening),"
                + " pair AS (SELECT DISTINCT w.id, w.type, w.intensity, least(x.key, y.key) AS a, greatest(x.key, y.key) AS b,"
                + " CASE WHEN x.key < y.key THEN x.taken || '~' || y.taken ELSE y.taken || '~' || x.taken END AS dyad FROM wanted w"
                + " JOIN side x ON x.happening = w.id AND x.role = 'actor'"
                + " JOIN side y ON y.happening = w.id AND y.key <> x.key AND (y.role = 'recipient' OR w.mutual))";
    }

    /**
     * Parties, the most frequent first.
     *
     * @param words part of label or name, in any case; empty asks nothing
     */
    Slice<Node> nodes(HappeningFilter filter, Level level, String words, Paging paging) {
        paging.check(2);
        Where where = new Where(filter);
        String all = "WITH once AS (SELECT " + level.key
                + " AS label, p.happening, any_value(p.code) AS code, bool_or(p.role = 'actor') AS acts, bool_or(p.role = 'recipient') AS receives,"
                + " any_value(h.first_day) AS first, any_value(coalesce(h.last_day, h.first_day)) AS last"
                + " FROM party p JOIN happening h ON h.id = p.happening WHERE " + where.sql()
                + " GROUP BY 1, p.happening),"
                + " one AS (SELECT label, any_value(code) AS code, count(*) AS n, count_if(acts) AS acts, count_if(receives) AS receives,"
                + " min(first) AS first, max(last) AS last FROM once GROUP BY label),"
                + " told AS (" + NAMES + "),"
                + " node AS (SELECT one.*, coalesce(told.name, one.label) AS name FROM one LEFT JOIN told ON told.code = one.code) ";
        Where outer = Where.everything();
        if (!paging.isFirst()) {
            long count = Paging.number(paging.after().get(0));
            outer.and(
                    "(n < ? OR n = ? AND label > ?)",
                    count,
                    count,
                    paging.after().get(1));
        }
        Where like = named(words);
        long[] total = {0};
        List<Node> rows = database.query(
                all + "SELECT * FROM (SELECT *, count(*) OVER () AS total FROM node WHERE " + like.sql() + ") WHERE "
                        + outer.sql() + " ORDER BY n DESC, label LIMIT " + (paging.limit() + 1),
                Where.inTurn(where, like, outer),
                row -> {
                    total[0] = row.getLong("total");
                    return node(row, level);
                });
        return Slice.of(rows, paging.limit(), total[0], node -> List.of(Long.toString(node.count()), node.label()));
    }

    private static Where named(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words.isBlank()
                ? Where.everything()
                : Where.everything().and("(contains(lower(label), ?) OR contains(lower(name), ?))", lower, lower);
    }

    private static Node node(ResultSet row, Level level) throws SQLException {
        String label = row.getString("label");
        String code = row.getString("code");
        boolean whole = level == Level.STATE && code != null;
        return new Node(
                label,
                row.getString("name"),
                code,
                whole ? label : "\"" + label + "\"",
                row.getLong("n"),
                row.getLong("acts"),
                row.getLong("receives"),
                Tellings.date(row, "first"),
                Tellings.date(row, "last"));
    }
}
