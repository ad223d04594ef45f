package org.nuncio.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.nuncio.text.Diagnostic;

/** The DuckDB file: opened for a short time and closed again, so that a reader and the writer take turns. Reaches no network and loads no extension. */
final class Database implements AutoCloseable {
    /** Of the tables in {@code schema.sql}. */
    static final int SCHEMA = 4;

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int PAUSE_MILLIS = 50;

    /**
     * Whether the file brings SQL of its own along, which might read other files when it is asked: any function, or a view that calls another function than those of {@code schema.sql}
     * or selects from a name in quotation marks, which may be a file.
     */
    private static final String OWN_SQL = """
            SELECT EXISTS (FROM duckdb_functions() WHERE NOT internal) OR EXISTS (FROM duckdb_views() WHERE NOT internal
              AND (contains(replace(sql, '"event"', ''), '"') OR NOT list_has_all(
                ['on', 'where', 'count_star', 'min', 'max', 'arg_max'], regexp_extract_all(lower(sql), '([a-z_0-9]+)\\s*\\(', 1))))
            """;

    private final Path file;
    private final Connection connection;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens to read; waits for a writer that is at work for some seconds. */
    static Database read(Path file) {
        return read(file, PATIENCE_MILLIS);
    }

    /** @param patienceMillis how long to wait for a writer */
    static Database read(Path file, int patienceMillis) {
        if (!Files.exists(file)) {
            throw new StoreException(Diagnostic.error(
                    "store.missing",
                    file.toString(),
                    "there is no such store.",
                    "Check the name, or make it with nuncio ingest."));
        }
        Database database = open(file, true, patienceMillis, () -> true);
        database.checkSchema();
        return database;
    }

    /** Opens to write, and makes the tables where there are none. */
    static Database write(Path file) {
        return write(file, () -> true);
    }

    /** @param goesOn whether to wait any longer for a reader */
    static Database write(Path file, BooleanSupplier goesOn) {
        boolean fresh = !Files.exists(file);
        Database database = open(file, false, PATIENCE_MILLIS, goesOn);
        try {
            if (fresh || database.isEmpty()) {
                database.createTables();
            } else {
                database.checkSchema();
            }
        } catch (SQLException e) {
            database.close();
            throw StoreFault.of(file, e);
        }
        return database;
    }

    private static Database open(Path file, boolean readOnly, int patienceMillis, BooleanSupplier goesOn) {
        Properties properties = quiet();
        properties.setProperty("memory_limit", "600MB");
        properties.setProperty("threads", "2");
        if (readOnly) {
            properties.setProperty("duckdb.read_only", "true");
        }
        long end = System.nanoTime() + patienceMillis * 1_000_000L;
        while (true) {
            try {
                return new Database(
                        file, DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties));
            } catch (SQLException e) {
                if (!StoreFault.isLocked(e) || System.nanoTime() > end || !goesOn.getAsBoolean()) {
                    throw StoreFault.of(file, e);
                }
                pause(file, e);
            }
        }
    }

    /**
     * A database of this process alone, for work on files: in one thread, so that the same input gives the same files, and with results that are read as they
     * come.
     *
     * @param about what trouble is told of
     * @param spill where what does not fit into memory is kept meanwhile
     * @param megabytes of memory at most
     */
    static Database inMemory(Path about, Path spill, long megabytes) {
        Properties properties = quiet();
        properties.setProperty("memory_limit", megabytes + "MB");
        properties.setProperty("threads", "1");
        properties.setProperty("temp_directory", spill.toAbsolutePath().toString());
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        try {
            return new Database(about, DriverManager.getConnection("jdbc:duckdb:", properties));
        } catch (SQLException e) {
            throw StoreFault.of(about, e);
        }
    }

    /** Nothing is looked for in the network. */
    private static Properties quiet() {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        return properties;
    }

    private static void pause(Path file, SQLException e) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw StoreFault.of(file, e);
        }
    }

    /** Another connection to the same open database, for another thread. */
    Database duplicate() {
        try {
            return new Database(file, connection.unwrap(DuckDBConnection.class).duplicate());
        } catch (SQLException e) {
            throw StoreFault.of(file, e);
        }
    }

    private boolean isEmpty() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("SELECT count(*) FROM duckdb_tables()")) {
            return tables.next() && tables.getInt(1) == 0;
        }
    }

    private void createTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(schema());
            statement.execute("CREATE TABLE store AS SELECT " + SCHEMA + "::INTEGER AS schema");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static String schema() {
        try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("schema.sql", e);
        }
    }

    private void checkSchema() {
        int schema;
        try {
            schema = one(OWN_SQL, row -> row.getBoolean(1)) ? 0 : one("SELECT schema FROM store", row -> row.getInt(1));
        } catch (StoreException | IndexOutOfBoundsException e) {
            close();
            throw new StoreException(
                    Diagnostic.error(
                            "store.foreign",
                            file.toString(),
                            "this database was not made by nuncio ingest.",
                            "Name another file with --db."),
                    e);
        }
        if (schema == 0) {
            close();
            throw new StoreException(Diagnostic.error(
                    "store.foreign",
                    file.toString(),
                    "this database holds functions or views that no store has.",
                    "Check where it comes from; name another file with --db."));
        }
        if (schema != SCHEMA) {
            close();
            throw new StoreException(Diagnostic.error(
                    "store.version",
                    file.toString(),
                    "the store has schema " + schema + ", this Nuncio reads schema " + SCHEMA + ".",
                    schema > SCHEMA ? "Use a newer Nuncio." : "Ingest its reports into a new store."));
        }
    }

    /** A row of a result. */
    interface RowReader<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    /** Puts the values of a row in their places. */
    interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    <T extends @Nullable Object> List<T> query(String sql, RowReader<T> reader) {
        return query(sql, statement -> {}, reader);
    }

    <T extends @Nullable Object> List<T> query(String sql, Binder binder, RowReader<T> reader) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw StoreFault.of(file, e);
        }
    }

    /** Of a query whose result has one row. */
    <T extends @Nullable Object> T one(String sql, RowReader<T> reader) {
        return one(sql, statement -> {}, reader);
    }

    /** Of a query whose result has one row. */
    <T extends @Nullable Object> T one(String sql, Binder binder, RowReader<T> reader) {
        return query(sql, binder, reader).get(0);
    }

    /** A result that is read row by row as it is asked for. */
    <T> Cursor<T> cursor(String sql, RowReader<T> reader) {
        try {
            PreparedStatement statement = connection.prepareStatement(sql);
            return new Cursor<>(file, statement, statement.executeQuery(), reader);
        } catch (SQLException e) {
            throw StoreFault.of(file, e);
        }
    }

    /** A user's own query; files and network are out of its reach from here on. */
    void ask(String sql, Store.Answer answer) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET enable_external_access = false");
            boolean hasRows = statement.execute(sql);
            if (!hasRows) {
                answer.columns(List.of());
                return;
            }
            try (ResultSet result = statement.getResultSet()) {
                int width = result.getMetaData().getColumnCount();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    names.add(result.getMetaData().getColumnLabel(i));
                }
                answer.columns(names);
                while (result.next()) {
                    List<@Nullable String> values = new ArrayList<>();
                    for (int i = 1; i <= width; i++) {
                        values.add(result.getString(i));
                    }
                    answer.row(values);
                }
            }
        } catch (SQLException e) {
            String message = StoreFault.message(e).strip().replaceAll("\\s*\\R\\s*", " | ");
            throw new StoreException(
                    Diagnostic.error(
                            "sql.wrong", file.toString(), message + ".", "docs/record.md has tables and columns."),
                    e);
        }
    }

    void execute(String sql, Binder binder) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            statement.execute();
        } catch (SQLException e) {
            throw StoreFault.of(file, e);
        }
    }

    /** Removes the rows of which the column is one of these. */
    void delete(String table, String column, Collection<String> values) {
        execute("DELETE FROM " + table + " WHERE " + column + Sql.WANTED, Sql.among(values));
    }

    /** Adds rows that have the table's columns as keys, in one statement. */
    void insert(String table, ArrayNode rows) {
        if (!rows.isEmpty()) {
            String shape = query(
                            "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = "
                                    + Sql.quoted(table) + " ORDER BY column_index",
                            row -> "\"" + row.getString(1) + "\":" + shape(row.getString(2)))
                    .stream()
                    .collect(Collectors.joining(",", "[{", "}]"));
            String sql =
                    "INSERT INTO " + table + " BY NAME SELECT unnest(from_json(?, '" + shape + "'), recursive := true)";
            execute(sql, statement -> statement.setString(1, rows.toString()));
        }
    }

    private static String shape(String type) {
        return type.endsWith("[]") ? "[\"" + type.substring(0, type.length() - 2) + "\"]" : "\"" + type + "\"";
    }

    /** All of the work or none of it. */
    void transaction(Runnable work) {
        try {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                work.run();
                connection.commit();
                done = true;
            } finally {
                if (!done) {
                    takeBack();
                }
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw StoreFault.of(file, e);
        }
    }

    /** Where even that fails, as on a full disk, what is told is what went wrong first; what was not committed is not there when the store is opened again. */
    private boolean takeBack() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFault.of(file, e);
        }
    }
}
