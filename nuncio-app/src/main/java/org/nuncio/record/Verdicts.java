package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Passage;
import org.nuncio.text.Span;

/** Reads verdicts. */
public final class Verdicts {
    private static final String ALL = "SELECT * FROM verdict WHERE ";

    private final Database database;

    Verdicts(Database database) {
        this.database = database;
    }

    /** In the order in which they were given. */
    public List<Verdict> all() {
        return database.query(ALL + "true ORDER BY seq", Verdicts::verdict);
    }

    /** In the order in which they were given. */
    public List<Verdict> of(String happening) {
        return database.query(
                ALL + "happening = ? ORDER BY seq", statement -> statement.setString(1, happening), Verdicts::verdict);
    }

    /**
     * The latest first.
     *
     * @param lost whether those whose happening is no more; null for all
     */
    public Slice<Verdict> page(@Nullable Boolean lost, Paging paging) {
        paging.check(1);
        String condition = lost == null ? "true" : lost ? "happening IS NULL" : "happening IS NOT NULL";
        int after = paging.isFirst()
                ? (paging.ascending() ? -1 : Integer.MAX_VALUE)
                : Paging.number(paging.after().get(0));
        long total = database.one("SELECT count(*) FROM verdict WHERE " + condition, row -> row.getLong(1));
        record Row(int seq, Verdict verdict) {}
        List<Row> rows = database.query(
                ALL + condition + (paging.ascending() ? " AND seq > ? ORDER BY seq" : " AND seq < ? ORDER BY seq DESC")
                        + " LIMIT ?",
                statement -> {
                    statement.setInt(1, after);
                    statement.setInt(2, paging.limit() + 1);
                },
                row -> new Row(row.getInt("seq"), verdict(row)));
        Slice<Row> slice = Slice.of(rows, paging.limit(), total, row -> List.of(Integer.toString(row.seq())));
        return new Slice<>(slice.items().stream().map(Row::verdict).toList(), slice.next(), total);
    }

    /** What holds by happening; only of those that there are verdicts on. */
    public Map<String, Standing> standings() {
        Map<String, List<Verdict>> byHappening = new LinkedHashMap<>();
        all().stream()
                .filter(verdict -> !verdict.isLost())
                .forEach(verdict -> byHappening
                        .computeIfAbsent(Objects.requireNonNull(verdict.happening()), h -> new ArrayList<>())
                        .add(verdict));
        Map<String, Standing> standings = new LinkedHashMap<>();
        byHappening.forEach((happening, verdicts) -> standings.put(happening, Standing.of(verdicts)));
        return standings;
    }

    /** The sentence that the evidence of a claim stands in, roughly; empty where there is no such report. */
    public String sentence(Claim claim) {
        return database
                .query(
                        "SELECT text FROM article WHERE report = ?",
                        statement -> statement.setString(1, claim.report()),
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .map(text -> Passage.around(
                        text,
                        new Span(text.offsetByCodePoints(0, claim.start()), text.offsetByCodePoints(0, claim.end()))))
                .orElse("");
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        String slot = row.getString("slot");
        return new Verdict(
                row.getString("id"),
                row.getString("happening"),
                Instant.parse(row.getString("given")),
                row.getString("reviewer"),
                Verdict.Kind.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                slot == null ? null : Verdict.Slot.valueOf(slot.toUpperCase(Locale.ROOT)),
                row.getString("value"),
                row.getString("was"),
                row.getString("note"),
                new Verdict.Subject(
                        row.getString("subject"),
                        row.getString("report"),
                        row.getString("type"),
                        row.getString("act"),
                        row.getInt("start_at"),
                        row.getInt("end_at"),
                        row.getString("evidence"),
                        row.getString("entry")));
    }
}
