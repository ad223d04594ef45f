import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/** Reads a store by SQL; its tables stand in docs/record.md. Argument: a file that nuncio ingest has made. */
public class ReadAStore {
    public static void main(String[] args) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        String query = "SELECT type, count(*) FROM happening WHERE status = 'ACTUAL' GROUP BY type ORDER BY type";
        try (Connection store = DriverManager.getConnection("jdbc:duckdb:" + args[0], readOnly);
                ResultSet rows = store.createStatement().executeQuery(query)) {
            while (rows.next()) {
                System.out.println(rows.getString(1) + " " + rows.getInt(2));
            }
        }
    }
}
