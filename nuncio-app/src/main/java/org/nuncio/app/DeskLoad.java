package org.nuncio.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.nuncio.record.StoreWriter;
import org.nuncio.text.Diagnostic;

/** Makes a store with many happenings that nobody reported, to measure the desk with. */
final class DeskLoad {
    private DeskLoad() {}

    /**
     * The same number makes the same store.
     *
     * @param file which is not there yet
     */
    static void make(Path file, int happenings) {
        StoreWriter.open(file).close();
        try (InputStream in = DeskLoad.class.getResourceAsStream("desk-load.sql");
                Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath());
                Statement statement = connection.createStatement()) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("{N}", Integer.toString(happenings)));
        } catch (IOException | SQLException e) {
            throw new Trouble(Diagnostic.error(
                    "load.failed", file.toString(), e.getMessage() + ".", "Name a file that is not there yet."));
        }
    }
}
