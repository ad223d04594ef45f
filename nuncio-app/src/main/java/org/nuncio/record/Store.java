package org.nuncio.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;
import org.nuncio.text.Diagnostic;

/** The record in its file, to be read. While it is open nobody can write, so it is kept open no longer than needed. */
public final class Store implements Happenings {
    private static final int PAGE = 500;

    private final Database database;

    private Store(Database database) {
        this.database = database;
    }

    /** @throws StoreException where there is no store, or it is of another version */
    public static Store open(Path file) {
        return new Store(Database.read(file));
    }

    /** Read page by page. */
    @Override
    public Stream<Happening> find(HappeningFilter filter) {
        Query query = new Query(filter);
        List<String> ids = database.query(
                "SELECT id FROM happening h WHERE " + query.where() + " ORDER BY first_day NULLS LAST, id",
                query::bind,
                row -> row.getString(1));
        return StreamSupport.stream(
                Spliterators.spliterator(new Pages(ids), ids.size(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Writes happenings, their claims and who stands in these as Parquet, each in a folder of its own, partitioned by the month of the happening: {@code
     * happening/month=2022-02/part0.parquet}. What has no day is in {@code month=undated}.
     *
     * @param folder made where it is missing; what it holds of an earlier export is written over
     */
    @Override
    public void parquet(Path folder, HappeningFilter filter) {
        Query query = new Query(filter);
        database.execute("DROP TABLE IF EXISTS wanted", statement -> {});
        database.execute(
                "CREATE TEMP TABLE wanted AS SELECT h.id AS happening, coalesce(strftime(h.first_day, '%Y-%m'), 'undated') AS month FROM happening h WHERE "
                        + query.where(),
                query::bind);
        copy(
                folder.resolve("happening"),
                "SELECT h.*, w.month FROM happening h JOIN wanted w ON w.happening = h.id ORDER BY h.first_day NULLS LAST, h.id");
        copy(
                folder.resolve("claim"),
                "SELECT t.*, w.month FROM telling t JOIN wanted w USING (happening) ORDER BY t.happening, t.id");
        copy(
                folder.resolve("actor"),
                "SELECT a.*, w.month FROM actor a JOIN claim c ON c.id = a.claim JOIN wanted w USING (happening) ORDER BY a.claim, a.role, a.position");
        copy(
                folder.resolve("quantity"),
                "SELECT q.*, w.month FROM quantity q JOIN claim c ON c.id = q.claim JOIN wanted w USING (happening) ORDER BY q.claim, q.position");
    }

    private void copy(Path folder, String rows) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    Diagnostic.error(
                            "export.unwritable",
                            folder.toString(),
                            "the folder cannot be made: " + e.getMessage() + ".",
                            "Name another with --out."),
                    e);
        }
        String name = folder.toAbsolutePath().toString().replace("'", "''");
        database.execute(
                "COPY (" + rows + ") TO '" + name
                        + "' (FORMAT parquet, PARTITION_BY (month), OVERWRITE_OR_IGNORE, FILENAME_PATTERN 'part{i}')",
                statement -> {});
    }

    @Override
    public Map<Integer, RuleVersion> versions() {
        return database
                .query(
                        "SELECT id, coder, codebook, gazetteer FROM version",
                        row -> Map.entry(
                                row.getInt(1), new RuleVersion(row.getString(2), row.getString(3), row.getString(4))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many documents it has been given. */
    public int documents() {
        return database.query("SELECT count(*) FROM report", row -> row.getInt(1))
                .get(0);
    }

    /**
     * A document, and why it was refused.
     *
     * @param refusal null where it was read
     */
    public record Stored(Given given, @Nullable Diagnostic refusal) {
        /** As at first; what could not even be opened is refused again. */
        public @Nullable Diagnostic lasting() {
            return given.bytes().length == 0 ? refusal : null;
        }
    }

    /**
     * The documents as they were given, in the order of arrival.
     *
     * @param from the place of the first, from 0
     */
    public List<Stored> documents(int from, int most) {
        return database.query(
                "SELECT report.*, raw.bytes FROM report JOIN raw USING (sha256) WHERE seq >= ? AND seq < ? ORDER BY seq",
                statement -> {
                    statement.setInt(1, from);
                    statement.setInt(2, from + most);
                },
                row -> new Stored(
                        new Given(
                                row.getString("uri"),
                                Packed.unpack(bytes(row)),
                                row.getString("media_type"),
                                row.getString("charset"),
                                Tellings.date(row, "given_published"),
                                hints(row)),
                        refusal(row)));
    }

    private static @Nullable Diagnostic refusal(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return code == null ? null : Diagnostic.error(code, row.getString("uri"), row.getString("message"), null);
    }

    private static Hints hints(ResultSet row) throws SQLException {
        String retrieved = row.getString("told_retrieved");
        return new Hints(
                row.getString("told_title"),
                Tellings.date(row, "told_published"),
                row.getString("told_publisher"),
                Tellings.list(row, "told_authors"),
                row.getString("told_language"),
                row.getString("told_url"),
                retrieved == null ? null : Instant.parse(retrieved));
    }

    private static byte[] bytes(ResultSet row) throws SQLException {
        Blob blob = row.getBlob("bytes");
        return blob.getBytes(1, (int) blob.length());
    }

    /** What these reports claim, by their ids; a report that claims nothing is not among them. */
    public Map<String, List<Telling>> tellings(List<String> reports) {
        return new Tellings(database).ofReports(reports);
    }

    /** What takes the rows of an answer. */
    public interface Answer {
        void columns(List<String> names);

        /** @param values as text, null where there is none */
        void row(List<@Nullable String> values);
    }

    /**
     * Asks the store in SQL. It is open to be read only, and a query reaches no file and no network.
     *
     * @throws StoreException with the database's own words where it does not understand the query
     */
    public void ask(String sql, Answer answer) {
        database.ask(sql, answer);
    }

    private List<Happening> page(List<String> ids) {
        Map<String, List<Telling>> tellings = new Tellings(database).of(ids);
        return ids.stream().map(id -> HappeningMaker.of(id, tellings.get(id))).toList();
    }

    private final class Pages implements Iterator<Happening> {
        private final List<String> ids;
        private Iterator<Happening> page = List.<Happening>of().iterator();
        private int next;

        Pages(List<String> ids) {
            this.ids = ids;
        }

        @Override
        public boolean hasNext() {
            return page.hasNext() || next < ids.size();
        }

        @Override
        public Happening next() {
            if (!page.hasNext()) {
                if (next >= ids.size()) {
                    throw new NoSuchElementException();
                }
                int end = Math.min(ids.size(), next + PAGE);
                page = page(ids.subList(next, end)).iterator();
                next = end;
            }
            return page.next();
        }
    }

    /** A filter as SQL over {@code happening h}. */
    private static final class Query {
        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final List<Object> values = new ArrayList<>();

        Query(HappeningFilter filter) {
            anyParty("actor", filter.actors());
            anyParty("recipient", filter.recipients());
            anyOf("h.type = ?", filter.types());
            anyOf("list_contains(h.modes, ?)", filter.modes());
            anyOf("list_contains(h.contexts, ?)", filter.contexts());
            anyOf("h.status = ?", filter.statuses());
            anyOf("(h.place_country = ? OR contains(lower(h.place), lower(?)))", filter.places());
            if (filter.from() != null) {
                add("coalesce(h.last_day, h.first_day) >= ?", Date.valueOf(filter.from()));
            }
            if (filter.to() != null) {
                add("h.first_day <= ?", Date.valueOf(filter.to()));
            }
            if (filter.text() != null) {
                add(
                        "EXISTS (SELECT 1 FROM claim c WHERE c.happening = h.id AND contains(lower(c.evidence), ?))",
                        filter.text().toLowerCase(Locale.ROOT));
            }
            if (filter.minOrigins() > 0) {
                add("h.origins >= ?", filter.minOrigins());
            }
        }

        /** Codes and labels as they are, everything else as part of a name. */
        private void anyParty(String role, List<String> wanted) {
            String one =
                    "EXISTS (SELECT 1 FROM actor a JOIN claim c ON c.id = a.claim WHERE c.happening = h.id AND a.role = '"
                            + role
                            + "' AND (a.code = ? OR a.code || '/' || a.sector = ? OR upper(?) <> ? AND contains(lower(a.name), lower(?))))";
            anyOf(one, wanted.stream().toList());
        }

        private void anyOf(String condition, List<String> wanted) {
            if (!wanted.isEmpty()) {
                int marks = (int) condition.chars().filter(c -> c == '?').count();
                conditions.add(wanted.stream().map(w -> condition).collect(Collectors.joining(" OR ", "(", ")")));
                wanted.forEach(w -> {
                    for (int i = 0; i < marks; i++) {
                        values.add(w);
                    }
                });
            }
        }

        private void add(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        String where() {
            return String.join(" AND ", conditions);
        }

        void bind(java.sql.PreparedStatement statement) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
