package org.nuncio.record;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a result, one after the other; memory does not grow with their number. */
final class Cursor<T> implements Iterator<T>, AutoCloseable {
    private final Path about;
    private final PreparedStatement statement;
    private final ResultSet result;
    private final Database.RowReader<T> reader;
    private @Nullable T next;
    private boolean ended;

    /** @param about what trouble is told of */
    Cursor(Path about, PreparedStatement statement, ResultSet result, Database.RowReader<T> reader) {
        this.about = about;
        this.statement = statement;
        this.result = result;
        this.reader = reader;
    }

    /** The next row, which stays the next; null at the end. */
    @Nullable
    T peek() {
        try {
            if (next == null && !ended) {
                ended = !result.next();
                next = ended ? null : reader.read(result);
            }
            return next;
        } catch (SQLException e) {
            throw StoreFault.of(about, e);
        }
    }

    @Override
    public boolean hasNext() {
        return peek() != null;
    }

    @Override
    public T next() {
        T row = peek();
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw StoreFault.of(about, e);
        }
    }
}
