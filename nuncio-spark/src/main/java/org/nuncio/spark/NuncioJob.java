package org.nuncio.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.nuncio.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main class for {@code spark-submit}: from a corpus to a claim set. */
@Command(
        name = "NuncioJob",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Code a corpus on a cluster into a claim set: WARC, JSON Lines, Parquet of articles, pages and texts. What a run that was cut off has finished is not done again."
        })
public final class NuncioJob implements Callable<Integer> {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a folder or a glob, on any file system that Hadoop knows.")
    List<String> inputs = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The folder of the claim set.")
    String out = "";

    @Mixin
    CoderOptions coder = new CoderOptions();

    @Option(
            names = "--slice-bytes",
            paramLabel = "N",
            description =
                    "How much of small files one task reads; a larger file is a task by itself. Default: 16777216.")
    long sliceBytes = 16L << 20;

    @Option(
            names = "--copies",
            description = "Afterwards also find copies among all reports of the claim set, and write copies/.")
    boolean copies;

    /** Ends with status 0, with 1 where something keeps it from going on, with 2 where an option is wrong. */
    public static void main(String[] args) {
        Submitted.main(new NuncioJob(), args);
    }

    @Override
    public Integer call() throws IOException {
        CoderSettings settings = coder.settings(); // what is wrong with options is told before a cluster is asked
        try (SparkSession session = SparkSession.builder().appName("nuncio").getOrCreate()) {
            run(session, settings);
            return 0;
        }
    }

    private void run(SparkSession session, CoderSettings settings) throws IOException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        List<InputFile> files = InputFiles.find(inputs, spark.hadoopConfiguration());
        CodingJob.Summary summary = new CodingJob(spark, settings, out).run(files, sliceBytes);
        summary.finished().forEach(finished -> finished.notes().forEach(note -> Submitted.say(note)));
        Submitted.say(summary.line());
        if (copies) {
            Submitted.say(Counted.of(new CopiesJob(session, out).run(), "report copies", "reports copy") + " another.");
        }
    }
}
