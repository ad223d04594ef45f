package org.nuncio.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads statements with the happenings that their words tell of. */
final class Sayings {
    /** A claim belongs to a statement where its evidence and the statement's words overlap. */
    private static final String SELECT =
            "SELECT s.*, r.uri, a.published, (SELECT list(DISTINCT c.happening ORDER BY c.happening) FROM claim c WHERE c.report = s.report"
                    + " AND c.start_at < s.end_at AND c.end_at > s.start_at) AS happenings"
                    + " FROM statement s JOIN report r ON r.id = s.report JOIN article a ON a.report = s.report";

    private final Database database;

    Sayings(Database database) {
        this.database = database;
    }

    List<Saying> of(String report) {
        return database.query(
                SELECT + " WHERE s.report = ? ORDER BY s.position", s -> s.setString(1, report), Sayings::saying);
    }

    private static Saying saying(ResultSet row) throws SQLException {
        return new Saying(
                row.getString("report"),
                row.getString("uri"),
                Tellings.date(row, "published"),
                row.getInt("position"),
                row.getString("text"),
                row.getBoolean("direct"),
                row.getString("cue"),
                row.getString("kind"),
                row.getString("speaker"),
                row.getString("speaker_code"),
                row.getString("speaker_sector"),
                row.getString("source_kind"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                Tellings.list(row, "happenings"));
    }
}
