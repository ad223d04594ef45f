package org.nuncio.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;
import org.nuncio.codebook.Monitor;
import org.nuncio.codebook.TensionFormula;
import org.nuncio.text.Diagnostic;

/** The record in its file, to be read. While it is open nobody can write, so it is kept open no longer than needed. */
public final class Store implements Happenings {
    private static final int PAGE = 500;

    private final Database database;

    private Store(Database database) {
        this.database = database;
    }

    /** Another way into a database that is open. */
    static Store over(Database database) {
        return new Store(database);
    }

    /** @throws StoreException where there is no store, or it is of another version */
    public static Store open(Path file) {
        return new Store(Database.read(file));
    }

    /** Read page by page. */
    @Override
    public Stream<Happening> find(HappeningFilter filter) {
        return pages(ids(filter), this::page);
    }

    /** In the order of first day and id. */
    List<String> ids(HappeningFilter filter) {
        Where where = new Where(filter);
        return database.query(
                "SELECT id FROM happening h WHERE " + where.sql() + " ORDER BY first_day NULLS LAST, id",
                where::bind,
                row -> row.getString(1));
    }

    /** @param page reads some hundreds by their ids */
    static Stream<Happening> pages(List<String> ids, Function<List<String>, List<Happening>> page) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Pages(ids, page), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /**
     * Writes happenings, their claims and who stands in these as Parquet, each in a folder of its own, partitioned by the month of the happening: {@code
     * happening/month=2022-02/part0.parquet}. What has no day is in {@code month=undated}.
     *
     * @param folder made where it is missing; what it holds of an earlier export is written over
     */
    @Override
    public void parquet(Path folder, HappeningFilter filter) {
        Where where = new Where(filter);
        database.execute("DROP TABLE IF EXISTS wanted", statement -> {});
        database.execute(
                "CREATE TEMP TABLE wanted AS SELECT h.id AS happening, coalesce(strftime(h.first_day, '%Y-%m'), 'undated') AS month FROM happening h WHERE "
                        + where.sql(),
                where::bind);
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

    @Override
    public void claimSet(Path folder, boolean bytes) {
        if (Files.exists(folder.resolve(ClaimSet.REPORTS_FOLDER))
                || Files.exists(folder.resolve(ClaimSet.CLAIMS_FOLDER))) {
            throw new StoreException(Diagnostic.error(
                    "export.exists",
                    folder.toString(),
                    "this folder holds a claim set already.",
                    "Name another with --out, or remove it."));
        }
        new StoredFilings(database).export(folder, bytes);
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
        String name = Sql.quoted(folder.toAbsolutePath().toString());
        database.execute(
                "COPY (" + rows + ") TO " + name
                        + " (FORMAT parquet, PARTITION_BY (month), OVERWRITE_OR_IGNORE, FILENAME_PATTERN 'part{i}')",
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

    /** What stands in the record, in pages. */
    public Listing listing() {
        return new Listing(database);
    }

    /** Reports with all that is known of them. */
    public Reports reports() {
        return new Reports(database);
    }

    /** Claims with the happenings that they tell of. */
    public Claims claims() {
        return new Claims(database);
    }

    /** Who is reported to have said what. */
    public Sayings sayings() {
        return new Sayings(database);
    }

    /** Figures with the claims behind them. */
    public Ledger ledger() {
        return new Ledger(database);
    }

    /** Places, and movements of forces. */
    public Atlas atlas() {
        return new Atlas(database);
    }

    /** Who deals with whom. */
    public Ties ties() {
        return new Ties(database);
    }

    /** What was last, and what comes next. */
    public Outlook outlook() {
        return new Outlook(database);
    }

    /** What is answered by counting. */
    public Tally tally() {
        return new Tally(database);
    }

    @Override
    public Words words() {
        return new Words(distinct("type"), distinct("unnest(modes)"), distinct("unnest(contexts)"));
    }

    private Set<String> distinct(String column) {
        return Set.copyOf(database.query("SELECT DISTINCT " + column + " FROM happening", row -> row.getString(1)));
    }

    /** @param filter its first and last day are not asked for */
    public Tension tension(TensionFormula formula, HappeningFilter filter) {
        return new Tension(database, formula, filter);
    }

    /** @param filter its first and last day are not asked for */
    public Alerts alerts(Monitor monitor, HappeningFilter filter) {
        return new Alerts(database, monitor, filter);
    }

    @Override
    public Map<String, Standing> standings() {
        return verdicts().standings();
    }

    public Verdicts verdicts() {
        return new Verdicts(database);
    }

    /** How many documents it has been given. */
    public int documents() {
        return database.one("SELECT count(*) FROM report", row -> row.getInt(1));
    }

    /**
     * A document as it was given, and why it was refused.
     *
     * @param bytes null where the store does not have them
     * @param refusal null where it was read
     */
    public record Stored(
            Provenance provenance,
            byte @Nullable [] bytes,
            @Nullable Diagnostic refusal) {
        /** As at first; what could not even be opened is refused again. */
        public @Nullable Diagnostic lasting() {
            return bytes != null && bytes.length == 0 ? refusal : null;
        }

        /** Null where its bytes are not there. */
        public @Nullable Given given() {
            return bytes == null
                    ? null
                    : new Given(
                            provenance.uri(),
                            bytes,
                            provenance.mediaType(),
                            provenance.charset(),
                            provenance.published(),
                            provenance.hints());
        }
    }

    /**
     * The documents as they were given, in the order of arrival.
     *
     * @param from the place of the first, from 0
     */
    public List<Stored> documents(int from, int most) {
        return database.query(
                "SELECT report.*, raw.bytes FROM report LEFT JOIN raw USING (sha256) WHERE seq >= ? AND seq < ? ORDER BY seq",
                statement -> {
                    statement.setInt(1, from);
                    statement.setInt(2, from + most);
                },
                row -> new Stored(
                        new Provenance(
                                row.getString("id"),
                                row.getString("uri"),
                                row.getString("sha256"),
                                row.getString("media_type"),
                                row.getString("charset"),
                                Tellings.date(row, "given_published"),
                                hints(row)),
                        bytes(row),
                        refusal(row)));
    }

    /** What is kept of these reports, by their ids, without the bytes. */
    public Map<String, Filing> filings(List<String> ids) {
        return new StoredFilings(database).of(ids);
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

    private static byte @Nullable [] bytes(ResultSet row) throws SQLException {
        Blob blob = row.getBlob("bytes");
        return blob == null ? null : Packed.unpack(blob.getBytes(1, (int) blob.length()));
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

    /** Those that there are. */
    List<Happening> page(List<String> ids) {
        Map<String, List<Telling>> tellings = new Tellings(database).of(ids);
        return ids.stream()
                .filter(tellings::containsKey)
                .map(id -> HappeningMaker.of(id, tellings.get(id)))
                .toList();
    }

    private static final class Pages implements Iterator<Happening> {
        private final List<String> ids;
        private final Function<List<String>, List<Happening>> reader;
        private Iterator<Happening> page = List.<Happening>of().iterator();
        private int next;

        Pages(List<String> ids, Function<List<String>, List<Happening>> reader) {
            this.ids = ids;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && next < ids.size()) {
                int end = Math.min(ids.size(), next + PAGE);
                page = reader.apply(ids.subList(next, end)).iterator();
                next = end;
            }
            return page.hasNext();
        }

        @Override
        public Happening next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
