package org.nuncio.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.nuncio.record.ClaimSet;
import org.nuncio.record.Column;

/** The columns of a claim set in the words of Spark, from the one definition in {@link ClaimSet}. */
public final class SparkColumns {
    private SparkColumns() {}

    /** For {@code spark.read().schema(SparkColumns.of(ClaimSet.CLAIMS)).parquet(folder + "/claims")}. */
    public static StructType of(List<Column> columns) {
        return new StructType(columns.stream()
                .map(column -> DataTypes.createStructField(column.name(), type(column.type()), !column.needed()))
                .toArray(StructField[]::new));
    }

    private static DataType type(Column.Type type) {
        if (type instanceof Column.ListOf list) {
            return DataTypes.createArrayType(type(list.type()));
        }
        if (type instanceof Column.Struct struct) {
            return of(struct.columns());
        }
        return switch ((Column.Scalar) type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case NUMBER -> DataTypes.DoubleType;
            case FLAG -> DataTypes.BooleanType;
            case DAY -> DataTypes.DateType;
            case BYTES -> DataTypes.BinaryType;
        };
    }
}
