package org.nuncio.record;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.Pointers.Stretch;

/** Reads claims out of the store, whole, with the reports that make them. */
final class Tellings {
    private final Database database;

    Tellings(Database database) {
        this.database = database;
    }

    /** The claims of these happenings, in the order in which their reports came. */
    Map<String, List<Telling>> of(Collection<String> happenings) {
        return by("happening", happenings);
    }

    /** The claims of these reports, in the order of their texts. */
    Map<String, List<Telling>> ofReports(Collection<String> reports) {
        return by("report", reports);
    }

    /** These claims. */
    Map<String, List<Telling>> byId(Collection<String> claims) {
        return by("id", claims);
    }

    private Map<String, List<Telling>> by(String column, Collection<String> wanted) {
        Database.Binder ids = Sql.among(wanted);
        Map<String, List<Party>> actors = parties(column, "actor", ids);
        Map<String, List<Party>> recipients = parties(column, "recipient", ids);
        Map<String, List<Figure>> figures = figures(column, ids);
        Map<String, List<Telling>> tellings = new LinkedHashMap<>();
        database.query(
                "WITH told AS MATERIALIZED (SELECT * FROM claim WHERE " + column + Sql.WANTED
                        + ") SELECT told.*, report.uri, report.told_url, article.title, article.published, article.publisher, article.language, article.bylines, length(article.text)"
                        + " AS text_length, " + Passages.around("told") + " AS around, article.origin, article.copy_of"
                        + " FROM told JOIN report ON report.id = told.report JOIN article ON article.report = told.report"
                        + " ORDER BY report.seq, told.start_at, told.id",
                ids,
                row -> {
                    String id = row.getString("id");
                    Claim claim = claim(
                            row,
                            actors.getOrDefault(id, List.of()),
                            recipients.getOrDefault(id, List.of()),
                            figures.getOrDefault(id, List.of()));
                    return tellings.computeIfAbsent(row.getString(column), h -> new ArrayList<>())
                            .add(telling(row, claim));
                });
        return tellings;
    }

    private Map<String, List<Party>> parties(String column, String role, Database.Binder ids) {
        Map<String, List<Party>> parties = new HashMap<>();
        database.query(
                "SELECT * FROM actor WHERE role = '" + role + "' AND claim IN (SELECT id FROM claim WHERE " + column
                        + Sql.WANTED + ") ORDER BY actor.claim, position",
                ids,
                row -> parties.computeIfAbsent(row.getString("claim"), c -> new ArrayList<>())
                        .add(new Party(
                                row.getString("name"),
                                row.getString("code"),
                                row.getString("sector"),
                                row.getString("office"),
                                row.getString("kind"),
                                row.getString("text"),
                                row.getInt("start_at"),
                                row.getInt("end_at"),
                                row.getString("rule"))));
        return parties;
    }

    private Map<String, List<Figure>> figures(String column, Database.Binder ids) {
        Map<String, List<Figure>> figures = new HashMap<>();
        database.query(
                "SELECT * FROM quantity WHERE claim IN (SELECT id FROM claim WHERE " + column + Sql.WANTED
                        + ") ORDER BY quantity.claim, position",
                ids,
                row -> figures.computeIfAbsent(row.getString("claim"), c -> new ArrayList<>())
                        .add(figure(row)));
        return figures;
    }

    static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("role"),
                row.getString("unit"),
                row.getDouble("value"),
                number(row, "low"),
                number(row, "high"),
                row.getString("relation"),
                row.getString("text"),
                row.getInt("start_at"),
                row.getInt("end_at"));
    }

    private static Claim claim(ResultSet row, List<Party> actors, List<Party> recipients, List<Figure> figures)
            throws SQLException {
        return new Claim(
                row.getString("id"),
                row.getString("report"),
                row.getInt("version"),
                row.getInt("sentence"),
                row.getString("type"),
                row.getString("act"),
                list(row, "modes"),
                list(row, "contexts"),
                row.getString("status"),
                actors,
                recipients,
                day(row),
                site(row),
                figures,
                row.getString("source_kind"),
                row.getString("source"),
                row.getString("source_code"),
                row.getString("condition"),
                row.getDouble("intensity"),
                row.getString("quad"),
                row.getString("cameo"),
                row.getDouble("confidence"),
                row.getString("evidence"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getString("entry"),
                list(row, "operators"),
                row.getString("decided_by"),
                row.getString("pattern"),
                new Pointers(
                        stretch(row, "date"),
                        stretch(row, "place"),
                        stretch(row, "condition"),
                        stretch(row, "source")));
    }

    private static @Nullable Stretch stretch(ResultSet row, String slot) throws SQLException {
        int start = row.getInt(slot + "_start");
        return row.wasNull() ? null : new Stretch(start, row.getInt(slot + "_end"));
    }

    private static Telling telling(ResultSet row, Claim claim) throws SQLException {
        return new Telling(
                claim,
                row.getString("uri"),
                row.getString("title"),
                date(row, "published"),
                row.getString("publisher"),
                row.getString("language"),
                list(row, "bylines"),
                row.getInt("text_length"),
                row.getString("origin"),
                row.getString("copy_of"),
                row.getString("told_url"),
                Passages.passage(row));
    }

    private static @Nullable Day day(ResultSet row) throws SQLException {
        String precision = row.getString("date_precision");
        return precision == null
                ? null
                : new Day(
                        date(row, "first_day"),
                        date(row, "last_day"),
                        precision,
                        row.getString("date_rule"),
                        row.getString("date_text"));
    }

    private static @Nullable Site site(ResultSet row) throws SQLException {
        String name = row.getString("place");
        return name == null
                ? null
                : new Site(
                        name,
                        row.getString("place_country"),
                        number(row, "lat"),
                        number(row, "lon"),
                        row.getString("place_precision"),
                        row.getString("place_text"));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    static List<String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }
}
