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
        String query = "SELECT first_day, actors, recipients, place FROM happening "
                + "WHERE list_contains(modes, 'visit') AND first_day BETWEEN '2022-02-14' AND '2022-02-15' ORDER BY first_day";
        try (Connection store = DriverManager.getConnection("jdbc:duckdb:" + args[0], readOnly);
                ResultSet rows = store.createStatement().executeQuery(query)) {
            while (rows.next()) {
                System.out.printf("%s %s %s %s%n", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4));
            }
        }
    }
}
