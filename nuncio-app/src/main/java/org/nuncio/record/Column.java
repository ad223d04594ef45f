package org.nuncio.record;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of a claim set.
 *
 * @param needed whether every row has a value there
 */
public record Column(String name, Type type, boolean needed) {

    /** What stands in a column. */
    public sealed interface Type {
        /** In the words of DuckDB: {@code STRUCT("kind" VARCHAR, "text" VARCHAR)[]}. */
        String sql();
    }

    /** One value. */
    public enum Scalar implements Type {
        TEXT("VARCHAR"),
        INTEGER("INTEGER"),
        NUMBER("DOUBLE"),
        FLAG("BOOLEAN"),
        DAY("DATE"),
        BYTES("BLOB");

        private final String sql;

        Scalar(String sql) {
            this.sql = sql;
        }

        @Override
        public String sql() {
            return sql;
        }
    }

    /** Several values of one type, in an order that tells something. */
    public record ListOf(Type type) implements Type {
        @Override
        public String sql() {
            return type.sql() + "[]";
        }
    }

    /** Columns within a column. */
    public record Struct(List<Column> columns) implements Type {
        public Struct {
            columns = List.copyOf(columns);
        }

        @Override
        public String sql() {
            return "STRUCT(" + ddl(columns) + ")";
        }
    }

    static Column needed(String name, Type type) {
        return new Column(name, type, true);
    }

    static Column maybe(String name, Type type) {
        return new Column(name, type, false);
    }

    static Column list(String name, Column... columns) {
        return new Column(name, new ListOf(new Struct(List.of(columns))), true);
    }

    /** {@code "id" VARCHAR, "sentence" INTEGER}. */
    static String ddl(List<Column> columns) {
        return columns.stream()
                .map(column -> "\"" + column.name() + "\" " + column.type().sql())
                .collect(Collectors.joining(", "));
    }
}
