package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nuncio.article.Article;

/** Reads reports. */
public final class Reports {
    private static final String LINE =
            "r.id, r.seq, r.uri, r.status, r.code, r.message, a.title, a.published, a.publisher,"
                    + " a.origin, a.copy_of, a.copy_share, coalesce(n.claims, 0) AS claims, coalesce(n.happenings, 0) AS happenings";
    private static final String FROM = " FROM report r LEFT JOIN article a ON a.report = r.id LEFT JOIN"
            + " (SELECT report, count(*) AS claims, count(DISTINCT happening) AS happenings FROM claim WHERE report IN"
            + " (SELECT id FROM wanted) GROUP BY report) n ON n.report = r.id WHERE r.id IN (SELECT id FROM wanted)";

    private final Database database;

    Reports(Database database) {
        this.database = database;
    }

    /**
     * Reports, the latest first.
     *
     * @param filter reports that tell of such happenings; all reports, refused ones too, where it asks nothing
     * @param words part of headline or text, in any case; empty asks nothing
     */
    public Slice<ReportLine> page(HappeningFilter filter, String words, Paging paging) {
        paging.check(2);
        Where all = where(filter, words);
        String from = " FROM report r LEFT JOIN article a ON a.report = r.id WHERE ";
        long total = database.one("SELECT count(*)" + from + all.sql(), all::bind, row -> row.getLong(1));
        Where where = paging.onward(where(filter, words), "a.published", "r.seq > ?", Paging::number);
        List<String> ids = database.query(
                "SELECT r.id" + from + where.sql() + " ORDER BY " + paging.byDay("a.published") + ", r.seq LIMIT "
                        + (paging.limit() + 1),
                where::bind,
                row -> row.getString(1));
        return Slice.of(lines(ids), paging.limit(), total, Reports::key);
    }

    private static Where where(HappeningFilter filter, String words) {
        Where where = Where.ofLinked("r.id", "report", filter);
        return words.isBlank()
                ? where
                : where.and(
                        "(contains(lower(a.title), ?) OR contains(lower(a.text), ?))",
                        words.toLowerCase(Locale.ROOT),
                        words.toLowerCase(Locale.ROOT));
    }

    private static List<String> key(ReportLine line) {
        return List.of(line.published() == null ? "" : line.published().toString(), Integer.toString(line.seq()));
    }

    private List<ReportLine> lines(List<String> ids) {
        Map<String, ReportLine> lines = new LinkedHashMap<>();
        database.query(
                "WITH wanted AS (SELECT unnest(from_json(?, '[\"VARCHAR\"]')) AS id) SELECT " + LINE + FROM,
                Sql.among(ids),
                row -> lines.put(row.getString("id"), line(row)));
        return ids.stream().map(lines::get).toList();
    }

    private static ReportLine line(ResultSet row) throws SQLException {
        return new ReportLine(
                row.getString("id"),
                row.getInt("seq"),
                row.getString("uri"),
                row.getString("status"),
                row.getString("code"),
                row.getString("message"),
                row.getString("title"),
                Tellings.date(row, "published"),
                row.getString("publisher"),
                row.getString("origin"),
                row.getString("copy_of"),
                Tellings.number(row, "copy_share"),
                row.getInt("claims"),
                row.getInt("happenings"));
    }

    /** Empty where there is no such report. */
    public Optional<ReportView> find(String id) {
        List<String> known =
                database.query("SELECT id FROM report WHERE id = ?", s -> s.setString(1, id), row -> row.getString(1));
        return known.isEmpty() ? Optional.empty() : Optional.of(view(id));
    }

    private ReportView view(String id) {
        ReportLine line = lines(List.of(id)).get(0);
        List<ReportView.Text> text =
                database.query("SELECT * FROM article WHERE report = ?", s -> s.setString(1, id), Reports::text);
        return new ReportView(
                line,
                text.isEmpty() ? null : text.get(0),
                new Claims(database).ofReport(id),
                new Sayings(database).of(id),
                copies(id),
                damage(id),
                furniture(id));
    }

    private static ReportView.Text text(ResultSet row) throws SQLException {
        return new ReportView.Text(
                row.getString("text"),
                row.getString("language"),
                row.getString("published_rule"),
                row.getString("dateline"),
                Tellings.list(row, "bylines"),
                row.getString("wire"),
                row.getString("story"));
    }

    private List<Account.Damage> damage(String id) {
        return database.query(
                "SELECT kind, start_at, end_at FROM damage WHERE report = ? ORDER BY position",
                s -> s.setString(1, id),
                row -> new Account.Damage(row.getString(1), row.getInt(2), row.getInt(3)));
    }

    private List<Article.Removed> furniture(String id) {
        return database.query(
                "SELECT kind, text FROM furniture WHERE report = ? ORDER BY position",
                s -> s.setString(1, id),
                row -> new Article.Removed(row.getString(1), row.getString(2)));
    }

    private List<ReportLine> copies(String id) {
        return lines(database.query(
                "SELECT o.report FROM article a JOIN article o ON (o.story = a.story OR o.origin = a.origin) AND o.report <> a.report"
                        + " JOIN report r ON r.id = o.report WHERE a.report = ? ORDER BY r.seq LIMIT 100",
                statement -> statement.setString(1, id),
                row -> row.getString(1)));
    }
}
