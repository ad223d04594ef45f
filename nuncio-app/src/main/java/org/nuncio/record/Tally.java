package org.nuncio.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Questions that are answered by counting. */
public final class Tally {
    private static final int MOST_BARS = 8_000;

    private final Database database;

    Tally(Database database) {
        this.database = database;
    }

    /**
     * How much there is.
     *
     * @param first first day of a happening
     * @param asOf last day of publication
     */
    public record Sums(
            Map<String, Long> rows,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate asOf) {}

    public Sums sums() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of("report", "article", "claim", "happening", "statement")) {
            rows.put(table + "s", one("SELECT count(*) FROM " + table));
        }
        rows.put("refused", one("SELECT count(*) FROM report WHERE status = 'refused'"));
        rows.put("copies", one("SELECT count(*) FROM article WHERE copy_of IS NOT NULL"));
        rows.put("origins", one("SELECT count(DISTINCT origin) FROM article"));
        return database.one(
                "SELECT min(first_day) AS first, max(coalesce(last_day, first_day)) AS last,"
                        + " (SELECT max(published) FROM article) AS as_of FROM happening",
                row -> new Sums(
                        rows, Tellings.date(row, "first"), Tellings.date(row, "last"), Tellings.date(row, "as_of")));
    }

    private long one(String sql) {
        return database.one(sql, row -> row.getLong(1));
    }

    /** How wide the steps of a timeline are. */
    public enum Step {
        DAY(7),
        WEEK(7),
        MONTH(31);

        private final int widest;

        Step(int widest) {
            this.widest = widest;
        }
    }

    /**
     * Happenings of one type in one step, which begins on {@code day}.
     *
     * @param dated false where nobody dates them, and they stand on the day of their first reports
     */
    public record Bar(LocalDate day, boolean dated, String type, int count, double intensity, int reports) {}

    /**
     * Happenings by their first day.
     *
     * @param widestDays what is not dated to so many days or better is in no bar
     * @param step may be wider than was asked for, where there would be too many bars
     * @param undated how many have no day and no day of publication either
     * @param broad how many are dated too broadly
     */
    public record Timeline(Step step, List<Bar> bars, int widestDays, long undated, long broad) {}

    public Timeline timeline(HappeningFilter filter, Step step) {
        List<Bar> bars = bars(filter, step);
        if (bars.size() > MOST_BARS && step != Step.MONTH) {
            return timeline(filter, Step.values()[step.ordinal() + 1]);
        }
        HappeningLines lines = new HappeningLines(database);
        return new Timeline(
                step,
                bars,
                step.widest,
                lines.count(new Where(filter).and("h.first_day IS NULL AND h.first_published IS NULL")),
                lines.count(new Where(filter).and("h.first_day IS NOT NULL AND " + width() + " > ?", step.widest)));
    }

    private List<Bar> bars(HappeningFilter filter, Step step) {
        Where where = new Where(filter)
                .and(
                        "coalesce(h.first_day, h.first_published) IS NOT NULL AND (h.first_day IS NULL OR " + width()
                                + " <= ?)",
                        step.widest);
        return database.query(
                "SELECT date_trunc('" + step.name()
                        + "', coalesce(h.first_day, h.first_published))::DATE AS day, h.first_day IS NOT NULL AS dated, h.type,"
                        + " count(*) AS n, round(avg(h.intensity), 6) AS intensity, sum(h.reports) AS reports FROM happening h WHERE "
                        + where.sql() + " GROUP BY ALL ORDER BY day, dated DESC, h.type LIMIT " + (MOST_BARS + 1),
                where::bind,
                row -> new Bar(
                        Objects.requireNonNull(Tellings.date(row, "day")),
                        row.getBoolean("dated"),
                        row.getString("type"),
                        row.getInt("n"),
                        row.getDouble("intensity"),
                        row.getInt("reports")));
    }

    private static String width() {
        return "coalesce(h.last_day, h.first_day) - h.first_day + 1";
    }
}
