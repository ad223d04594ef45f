package org.nuncio.record;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.nuncio.text.Diagnostic;

/** What is wrong where the database fails, told so that a user can do something about it. */
final class StoreFault {
    private StoreFault() {}

    /** A diagnostic of what the database says. */
    static StoreException of(Path file, SQLException e) {
        String message = message(e);
        String line = message.lines().findFirst().orElse("unknown trouble");
        if (isLocked(e)) {
            return new StoreException(
                    Diagnostic.error(
                            "store.busy",
                            file.toString(),
                            "another program has the store open.",
                            "Wait for it to end, or close it."),
                    e);
        }
        if (isFull(message.toLowerCase(Locale.ROOT))) {
            return new StoreException(
                    Diagnostic.error(
                            "store.full",
                            file.toString(),
                            "the disk is full; what was kept before is whole.",
                            "Make room and run the same command again."),
                    e);
        }
        boolean table = message.contains(
                "in-memory database in read-only mode"); // what the database makes of a name that ends in .csv
        if (table || message.contains("not a valid DuckDB database file")) {
            return new StoreException(
                    Diagnostic.error(
                            "store.foreign", file.toString(), "this file is no store.", "Name another file with --db."),
                    e);
        }
        return new StoreException(
                Diagnostic.error(
                        "store.failed",
                        file.toString(),
                        line + ".",
                        "Check that the file and its folder may be read and written; what was kept before is whole."),
                e);
    }

    /** The system's words; and the database's own, where the system wrote less than it was asked to. */
    private static boolean isFull(String message) {
        return message.contains("no space left")
                || message.contains("could not write all bytes")
                || message.contains("quota exceeded");
    }

    static String message(Exception e) {
        return e.getMessage() == null ? "" : e.getMessage();
    }

    /** By another process; or by this one, which has it open in the other way. */
    static boolean isLocked(SQLException e) {
        return message(e).contains("Could not set lock")
                || message(e).contains("being used by another process")
                || message(e).contains("different configuration");
    }
}
