package org.nuncio.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.nuncio.article.intake.ReportFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main class for a stream: codes what comes into a folder, or into a topic of Kafka, into a claim set. */
@Command(
        name = "NuncioStream",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Code what comes into a folder or a Kafka topic into a claim set, until it is stopped; it goes on where it was.")
public final class NuncioStream implements Callable<Integer> {
    private static final long SLICE_BYTES = 16L << 20;
    private static final Duration KAFKA_PATIENCE = Duration.ofSeconds(15);

    /** Of a file in a stream of files. */
    private static final StructType FILE = new StructType()
            .add("path", DataTypes.StringType)
            .add("modificationTime", DataTypes.TimestampType)
            .add("length", DataTypes.LongType)
            .add("content", DataTypes.BinaryType);

    /** One of both. */
    static final class From {
        @Option(
                names = "--folder",
                paramLabel = "FOLDER",
                description = "Files that are put here, whole and under new names, as for NuncioJob.")
        String folder = "";

        @Option(
                names = "--kafka",
                paramLabel = "SERVERS",
                description = "Servers of Kafka; needs the package spark-sql-kafka of Spark.")
        String servers = "";
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    From from = new From();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "With --kafka: each message is a document.")
    String topic = "";

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The folder of the claim set.")
    String out = "";

    @Option(
            names = "--checkpoint",
            paramLabel = "FOLDER",
            required = true,
            description = "Where Spark keeps how far it is; not within --out.")
    String checkpoint = "";

    @Option(names = "--once", description = "Code what is there, and end.")
    boolean once;

    @Mixin
    CoderOptions coder = new CoderOptions();

    @Spec
    CommandSpec command = CommandSpec.create();

    /** Ends with status 0, with 1 where something keeps it from going on, with 2 where an option is wrong. */
    public static void main(String[] args) {
        Submitted.main(new NuncioStream(), args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, TimeoutException, StreamingQueryException {
        CoderSettings settings = settings(); // what is wrong with options is told before a cluster is asked
        if (from.folder.isEmpty()) {
            KafkaTopic.check(from.servers, topic, KAFKA_PATIENCE);
        }
        try (SparkSession session =
                SparkSession.builder().appName("nuncio-stream").getOrCreate()) {
            start(session, settings).awaitTermination();
            return 0;
        }
    }

    private CoderSettings settings() {
        if (from.folder.isEmpty() && topic.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Option --kafka needs --topic.");
        }
        return coder.settings();
    }

    StreamingQuery start(SparkSession session, CoderSettings settings) throws IOException, TimeoutException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        CodingJob job = new CodingJob(spark, settings, out);
        job.begin();
        return (from.folder.isEmpty() ? messages(session, spark, settings) : files(session, job, spark))
                .option("checkpointLocation", checkpoint)
                .trigger(once ? Trigger.AvailableNow() : Trigger.ProcessingTime("10 seconds"))
                .start();
    }

    private DataStreamWriter<Row> files(SparkSession session, CodingJob job, JavaSparkContext spark) {
        Configuration configuration = spark.hadoopConfiguration();
        VoidFunction2<Dataset<Row>, Long> batch = (files, number) -> {
            List<InputFile> given = new ArrayList<>();
            for (Row file : files.orderBy("path").collectAsList()) {
                InputFile input = input(file, configuration);
                if (ReportFiles.mayBeNamed(input.fileName())) {
                    given.add(input);
                }
            }
            job.add(given, SLICE_BYTES);
        };
        return session.readStream()
                .format("binaryFile")
                .schema(FILE)
                .option("recursiveFileLookup", "true")
                .load(from.folder)
                .select("path", "modificationTime", "length")
                .writeStream()
                .foreachBatch(batch);
    }

    /** Named from the folder on as the user names it, as on one machine. */
    private InputFile input(Row file, Configuration configuration) throws IOException {
        String path = file.getString(0);
        Path folder = new Path(from.folder);
        String root = folder.getFileSystem(configuration)
                .makeQualified(folder)
                .toUri()
                .getPath();
        String below = new Path(path).toUri().getPath().substring(root.length());
        String named = InputFiles.normal(from.folder);
        return new InputFile(
                named + below, path, file.getLong(2), file.getTimestamp(1).getTime());
    }

    private DataStreamWriter<Row> messages(SparkSession session, JavaSparkContext spark, CoderSettings settings) {
        MessageWork work = new MessageWork(settings, out, spark.hadoopConfiguration());
        VoidFunction2<Dataset<Row>, Long> batch = (messages, number) -> messages.foreachPartition(work);
        return session.readStream()
                .format("kafka")
                .option("kafka.bootstrap.servers", from.servers)
                .option("subscribe", topic)
                .option("startingOffsets", "earliest")
                .load()
                .select("topic", "partition", "offset", "value")
                .writeStream()
                .foreachBatch(batch);
    }
}
