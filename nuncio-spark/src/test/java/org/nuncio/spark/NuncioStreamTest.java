package org.nuncio.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("spark")
@Tag("models")
class NuncioStreamTest {
    private static final String REPORTS = "SELECT uri, status FROM read_parquet('$/reports/*/*.parquet') ORDER BY ALL";

    @TempDir
    Path folder;

    /** @param from the option that says from where, and its values */
    private void run(String... from) throws Exception {
        List<String> options = new ArrayList<>(List.of(from));
        options.addAll(List.of("--out", folder + "/out", "--checkpoint", folder + "/checkpoint", "--once"));
        NuncioStream stream = new NuncioStream();
        new CommandLine(stream).parseArgs(options.toArray(String[]::new));
        stream.start(LocalSpark.session(), new CoderOptions().settings()).awaitTermination();
    }

    private void stream() throws Exception {
        run("--folder", folder + "/in");
    }

    private void follow(LocalKafka kafka) throws Exception {
        run("--kafka", kafka.servers(), "--topic", "news");
    }

    @Test
    void codesWhatComesIntoAFolderOnce() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Police arrested five protesters in Minsk on 4 March 2022.");
        stream();
        Files.writeString(in.resolve("b.jsonl"), "{\"text\": \"Rebels attacked a bank in Mosul.\"}\n{\"text\": \n");
        Files.writeString(in.resolve("README.md"), "No report.");
        stream();
        stream();
        assertThat(LocalSpark.ask(REPORTS, folder.resolve("out")))
                .containsExactly(in + "/a.txt|read", in + "/b.jsonl!1|read", in + "/b.jsonl!2|refused");
        Path batch = folder.resolve("batch");
        new CodingJob(LocalSpark.context(), new CoderOptions().settings(), batch.toString())
                .run(
                        InputFiles.find(
                                List.of(in.toString()), LocalSpark.context().hadoopConfiguration()),
                        1 << 20);
        assertThat(LocalSpark.lines(folder.resolve("out"), "claims"))
                .isEqualTo(LocalSpark.lines(batch, "claims"))
                .isNotEmpty();
    }

    /** The second run goes on behind the first, and the third finds nothing new. */
    @Test
    void codesWhatComesIntoATopicOnce() throws Exception {
        try (LocalKafka kafka = new LocalKafka(Files.createDirectory(folder.resolve("kafka")))) {
            kafka.createTopic("news", 2);
            KafkaTopic.check(kafka.servers(), "news", Duration.ofSeconds(30));
            assertThatThrownBy(() -> KafkaTopic.check(kafka.servers(), "sport", Duration.ofSeconds(30)))
                    .isInstanceOf(JobTrouble.class)
                    .hasMessage(kafka.servers()
                            + ": error kafka.topic: there is no topic \"sport\". Check its name, or create it first.");
            kafka.send(
                    "news",
                    0,
                    "{\"title\": \"Arrests\", \"text\": \"Police arrested five protesters in Minsk on 4 March 2022.\"}",
                    "Rebels attacked a bank in Mosul.");
            kafka.send("news", 1, "");
            follow(kafka);
            assertThat(LocalSpark.ask(REPORTS, folder.resolve("out")))
                    .containsExactly("kafka:news/0/0!1|read", "kafka:news/0/1|read", "kafka:news/1/0|refused");
            kafka.send("news", 1, "Rebels attacked a bank in Basra.");
            follow(kafka);
            follow(kafka);
        }
        assertThat(LocalSpark.ask(REPORTS, folder.resolve("out")))
                .containsExactly(
                        "kafka:news/0/0!1|read",
                        "kafka:news/0/1|read",
                        "kafka:news/1/0|refused",
                        "kafka:news/1/1|read");
        assertThat(LocalSpark.ask(
                        "SELECT type, count(*) FROM read_parquet('$/claims/*/*.parquet') GROUP BY ALL ORDER BY ALL",
                        folder.resolve("out")))
                .containsExactly("ASSAULT|2", "COERCE|1");
    }

    /** Rows as Kafka's source gives them. */
    private Dataset<Row> messages() {
        StructType row = new StructType()
                .add("topic", DataTypes.StringType)
                .add("partition", DataTypes.IntegerType)
                .add("offset", DataTypes.LongType)
                .add("value", DataTypes.BinaryType);
        return LocalSpark.session()
                .createDataFrame(
                        List.of(
                                message(
                                        7,
                                        "{\"title\": \"Arrests\", \"text\": \"Police arrested five protesters in Minsk.\"}"),
                                message(8, "Rebels attacked a bank in Mosul."),
                                RowFactory.create("news", 0, 9L, null)),
                        row)
                .coalesce(1);
    }

    private static Row message(long offset, String value) {
        return RowFactory.create("news", 0, offset, value.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBatchOfMessagesThatIsDoneAgainWritesOverItself() throws Exception {
        Path out = folder.resolve("out");
        MessageWork work = new MessageWork(
                new CoderOptions().settings(),
                out.toString(),
                LocalSpark.context().hadoopConfiguration());
        messages().foreachPartition(work);
        messages().foreachPartition(work);
        assertThat(LocalSpark.ask(REPORTS, out))
                .containsExactly("kafka:news/0/7!1|read", "kafka:news/0/8|read", "kafka:news/0/9|refused");
    }
}
