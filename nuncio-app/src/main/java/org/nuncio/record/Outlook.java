package org.nuncio.record;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened last, and what is to be expected, as of the last day of publication. */
public final class Outlook {
    private static final int LATEST_DAYS = 7;
    private static final int TOLD_DAYS = 30;
    private static final int ANSWER_DAYS = 30;
    private static final int MOST = 40;
    private static final int MOST_ANSWERS = 3;
    private static final String DAY = "coalesce(h.first_day, h.first_published)";
    private static final String ANSWERS =
            "('AGREE', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'SUPPORT', 'CONSULT', 'REJECT')";

    private final Database database;
    private final HappeningLines lines;

    Outlook(Database database) {
        this.database = database;
        this.lines = new HappeningLines(database);
    }

    /**
     * A part of the outlook.
     *
     * @param total of which the lines are the first
     */
    public record Part(List<HappeningLine> lines, long total) {
        static final Part NONE = new Part(List.of(), 0);

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Somebody asks somebody for something.
     *
     * @param answers what the asked did to the asker within thirty days, the earliest first; none: the demand is open
     */
    public record Demand(HappeningLine demand, List<HappeningLine> answers) {
        public Demand {
            answers = List.copyOf(answers);
        }
    }

    /**
     * The whole of it.
     *
     * @param asOf null where no report has a day; there is no outlook then
     */
    public record View(
            @Nullable LocalDate asOf, Part latest, Part coming, Part threats, List<Demand> demands, long allDemands) {
        public View {
            demands = List.copyOf(demands);
        }
    }

    public View view(HappeningFilter filter) {
        LocalDate asOf = database.one("SELECT max(published) AS day FROM article", row -> Tellings.date(row, "day"));
        if (asOf == null) {
            return new View(null, Part.NONE, Part.NONE, Part.NONE, List.of(), 0);
        }
        Found latest = latest(filter, asOf);
        Found coming = coming(filter, asOf);
        Found threats = threats(filter, asOf);
        Found demands = found(
                told(filter, asOf).and("h.type = 'REQUEST' AND h.status IN ('ACTUAL', 'FUTURE', 'CONDITIONAL')"),
                DAY + " DESC, h.origins DESC, h.id");
        Map<String, List<String>> answers = answers(demands.ids());
        Map<String, HappeningLine> known = new HashMap<>();
        Stream<String> all = Stream.of(latest.ids(), coming.ids(), threats.ids(), demands.ids())
                .flatMap(List::stream);
        lines.of(Stream.concat(all, answers.values().stream().flatMap(List::stream))
                        .distinct()
                        .toList())
                .forEach(line -> known.put(line.id(), line));
        List<Demand> asked = demands.ids().stream()
                .map(id -> new Demand(
                        known.get(id),
                        answers.getOrDefault(id, List.of()).stream()
                                .map(known::get)
                                .toList()))
                .toList();
        return new View(asOf, latest.part(known), coming.part(known), threats.part(known), asked, demands.total());
    }

    /** Ids of happenings, the first of so many. */
    private record Found(List<String> ids, long total) {
        Part part(Map<String, HappeningLine> known) {
            return new Part(ids.stream().map(known::get).toList(), total);
        }
    }

    private Found found(Where where, String order) {
        long[] total = {0};
        List<String> ids = database.query(
                "SELECT id, count(*) OVER () AS total FROM happening h WHERE " + where.sql() + " ORDER BY " + order
                        + " LIMIT " + MOST,
                where::bind,
                row -> {
                    total[0] = row.getLong(2);
                    return row.getString(1);
                });
        return new Found(ids, total[0]);
    }

    /** Deeds of the last week; what nobody dates is news of the day of its first report. */
    private Found latest(HappeningFilter filter, LocalDate asOf) {
        Where where = new Where(filter)
                .and(
                        "h.status = 'ACTUAL' AND " + DAY
                                + " BETWEEN ? AND ? AND coalesce(h.last_day, h.first_day, h.first_published) - " + DAY
                                + " < ?",
                        Date.valueOf(asOf.minusDays(LATEST_DAYS - 1L)),
                        Date.valueOf(asOf),
                        LATEST_DAYS);
        return found(where, DAY + " DESC, h.origins DESC, abs(h.intensity) DESC, h.id");
    }

    /** Plans with their days, the next one first, then those without. */
    private Found coming(HappeningFilter filter, LocalDate asOf) {
        Where where = told(filter, asOf)
                .and(
                        "h.status = 'FUTURE' AND (h.first_day IS NULL OR coalesce(h.last_day, h.first_day) >= ?)",
                        Date.valueOf(asOf));
        return found(where, "h.first_day NULLS LAST, h.first_published DESC, h.origins DESC, h.id");
    }

    private Found threats(HappeningFilter filter, LocalDate asOf) {
        Where where = told(filter, asOf)
                .and("(h.type = 'THREATEN' AND h.status NOT IN ('NEGATED', 'HISTORICAL') OR h.status = 'CONDITIONAL')");
        return found(
                where,
                "EXISTS (SELECT 1 FROM claim c WHERE c.happening = h.id AND c.condition IS NOT NULL) DESC, h.first_published DESC, h.origins DESC, h.id");
    }

    private static Where told(HappeningFilter filter, LocalDate asOf) {
        return new Where(filter).and("h.first_published > ?", Date.valueOf(asOf.minusDays(TOLD_DAYS)));
    }

    /** Nothing is guessed: an answer is what the one who was asked does to the one who asked, and says nothing of what is asked. */
    private Map<String, List<String>> answers(List<String> demands) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        database.query(
                "WITH d AS (SELECT h.id, " + DAY + " AS day FROM happening h WHERE h.id" + Sql.WANTED
                        + "), side AS (SELECT DISTINCT d.id, d.day, p.role, coalesce(p.code, p.label) AS key FROM d JOIN party p ON p.happening = d.id),"
                        + " answer AS (SELECT h.id, " + DAY + " AS day FROM happening h WHERE h.type IN " + ANSWERS
                        + " AND h.status NOT IN ('NEGATED', 'HISTORICAL', 'HYPOTHETICAL') AND " + DAY
                        + " >= (SELECT min(day) FROM d)),"
                        + " party_of AS (SELECT DISTINCT a.id, a.day, p.role, coalesce(p.code, p.label) AS key FROM answer a JOIN party p ON p.happening = a.id)"
                        + " SELECT DISTINCT asked.id AS demand, x.id AS answer, x.day FROM side asked"
                        + " JOIN party_of x ON x.role = 'actor' AND x.key = asked.key AND x.day BETWEEN asked.day AND asked.day + "
                        + ANSWER_DAYS
                        + " JOIN side asker ON asker.id = asked.id AND asker.role = 'actor' AND asker.key <> asked.key"
                        + " JOIN party_of y ON y.id = x.id AND y.role = 'recipient' AND y.key = asker.key"
                        + " WHERE asked.role = 'recipient' ORDER BY demand, x.day, answer",
                Sql.among(demands),
                row -> answers.computeIfAbsent(row.getString("demand"), d -> new ArrayList<>())
                        .add(row.getString("answer")));
        answers.replaceAll((demand, all) -> all.subList(0, Math.min(MOST_ANSWERS, all.size())));
        return answers;
    }
}
