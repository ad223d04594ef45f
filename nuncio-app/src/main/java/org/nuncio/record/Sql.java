package org.nuncio.record;

import java.util.Collection;

/** How values stand in SQL. What comes from outside is bound; what is written into a query, as the names of files are, goes through here. */
final class Sql {
    /** After a column: it is one of a list, which is bound by {@link #among}. */
    static final String WANTED = " IN (SELECT unnest(from_json(?, '[\"VARCHAR\"]')))";

    private Sql() {}

    /** A text between apostrophes. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A list as one value, for {@link #WANTED}. */
    static String list(Collection<String> values) {
        return Cells.list(values).toString();
    }

    /** Binds a list to the only question mark of a query. */
    static Database.Binder among(Collection<String> values) {
        String list = list(values);
        return statement -> statement.setString(1, list);
    }
}
