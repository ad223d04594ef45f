package org.nuncio.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.nuncio.record.ClaimSet;
import org.nuncio.record.Copies;
import org.nuncio.record.Signature;

/**
 * Finds the reports of a claim set that copy an earlier one, earlier by day of publication and then by id, as a store that is folded from it does. Pairs that may be
 * copies come from a locality-sensitive join over the sampled stretches of {@link Signature} (Broder 1997), whose keys two reports must share; all words of what is
 * left are compared by {@link Copies}.
 */
public final class CopiesJob {
    /** A stretch of words in more reports than this is nobody's: a banner, a disclaimer. Without a limit, pairs would grow with its square. */
    private static final int MOST_HOLDERS = 1_000;

    private static final String NO_DAY = "9999-99-99";

    private final SparkSession spark;
    private final String folder;

    /** @param folder of the claim set */
    public CopiesJob(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /**
     * Writes {@code copies/*.parquet}: {@code report}, {@code copy_of} (the first report whose words these are), {@code share}.
     *
     * @return how many reports copy another
     */
    public long run() {
        Dataset<Row> copies = find().cache();
        copies.orderBy("report").coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder + "/copies");
        long found = copies.count();
        copies.unpersist();
        return found;
    }

    /** With the columns report, copy_of, share. */
    Dataset<Row> find() {
        Dataset<Row> texts = texts().cache();
        Dataset<Row> copies = roots(compare(candidates(keys(texts)), texts));
        texts.unpersist();
        return copies.select(id("later").as("report"), id("earlier").as("copy_of"), col("share"));
    }

    /** {@code 2022-02-09 r0123456789ab}, in the order of which reports come, and the text. */
    private Dataset<Row> texts() {
        return spark.read()
                .schema(SparkColumns.of(ClaimSet.REPORTS))
                .parquet(folder + "/" + ClaimSet.REPORTS_FOLDER)
                .where("text IS NOT NULL")
                .select(
                        concat_ws(" ", coalesce(col("published").cast("string"), lit(NO_DAY)), col("id"))
                                .as("place"),
                        col("text"))
                .dropDuplicates("place");
    }

    private static Column id(String place) {
        return substring_index(col(place), " ", -1);
    }

    /** A row for each key of each report, with how many keys the report has. */
    private static Dataset<Row> keys(Dataset<Row> texts) {
        StructType row = new StructType()
                .add("place", DataTypes.StringType)
                .add("key", DataTypes.LongType)
                .add("keys", DataTypes.IntegerType);
        FlatMapFunction<Row, Row> ofText = text -> {
            List<Long> keys = Signature.of(text.getString(1)).keys();
            return keys.stream()
                    .map(key -> RowFactory.create(text.getString(0), key, keys.size()))
                    .iterator();
        };
        return texts.flatMap(ofText, Encoders.row(row));
    }

    /** For each report the earlier ones that share most keys with it. */
    private static Dataset<Row> candidates(Dataset<Row> keys) {
        Dataset<Row> telling = keys.withColumn("holders", count(lit(1)).over(Window.partitionBy("key")))
                .where(col("holders").between(2, MOST_HOLDERS));
        Dataset<Row> later = telling.select(col("key"), col("place").as("later"), col("keys"));
        Dataset<Row> earlier = telling.select(col("key"), col("place").as("earlier"));
        return later.join(earlier, "key")
                .where("earlier < later")
                .groupBy("later", "earlier", "keys")
                .agg(count(lit(1)).as("shared"))
                .where(col("shared").geq(least(lit(Copies.SHARED_KEYS), col("keys"))))
                .withColumn(
                        "rank",
                        row_number()
                                .over(Window.partitionBy("later")
                                        .orderBy(col("shared").desc(), col("earlier"))))
                .where(col("rank").leq(Copies.MOST_CANDIDATES))
                .select("later", "earlier");
    }

    /** By all of their words: for each report the one that it copies, if any. */
    private static Dataset<Row> compare(Dataset<Row> candidates, Dataset<Row> texts) {
        Dataset<Row> groups = candidates
                .join(texts.select(col("place").as("earlier"), col("text").as("before")), "earlier")
                .groupBy("later")
                .agg(collect_list(struct("earlier", "before")).as("candidates"))
                .join(texts.select(col("place").as("later"), col("text")), "later")
                .select("later", "text", "candidates");
        StructType row = new StructType()
                .add("later", DataTypes.StringType)
                .add("earlier", DataTypes.StringType)
                .add("share", DataTypes.DoubleType);
        FlatMapFunction<Row, Row> copy = group -> {
            List<Copies.Candidate> earlier = new ArrayList<>();
            List<Row> found = group.getList(2);
            found.forEach(one -> earlier.add(candidate(one.getString(0), one.getString(1))));
            earlier.sort(Comparator.comparing(Copies.Candidate::report));
            return Copies.find(candidate(group.getString(0), group.getString(1)), earlier).stream()
                    .map(of -> RowFactory.create(group.getString(0), of.report(), of.share()))
                    .iterator();
        };
        return groups.flatMap(copy, Encoders.row(row));
    }

    private static Copies.Candidate candidate(String place, String text) {
        return new Copies.Candidate(place, Signature.of(text), text);
    }

    /** A copy of a copy is one of the first: each round halves the way there, so that a chain of a thousand takes ten. */
    private static Dataset<Row> roots(Dataset<Row> direct) {
        Dataset<Row> copies = direct.localCheckpoint();
        while (true) {
            Dataset<Row> onward =
                    copies.select(col("later").as("earlier"), col("earlier").as("first"));
            Dataset<Row> led =
                    copies.join(onward, new String[] {"earlier"}, "left").localCheckpoint();
            if (led.where("first IS NOT NULL").isEmpty()) {
                return copies;
            }
            copies = led.select(
                    col("later"), coalesce(col("first"), col("earlier")).as("earlier"), col("share"));
        }
    }
}
