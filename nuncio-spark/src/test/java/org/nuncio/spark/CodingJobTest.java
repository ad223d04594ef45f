package org.nuncio.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.article.intake.Items;
import org.nuncio.record.ClaimSetReader;
import org.nuncio.record.Filing;
import org.nuncio.record.Store;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.Stories;
import org.nuncio.sentence.BgeEmbedder;

/** A corpus with documents that nobody can read, on two cores. */
@Tag("spark")
@Tag("models")
class CodingJobTest {
    private static final CoderSettings SETTINGS = new CoderSettings("", "", false, "", Corpus.MAX_BYTES, 120, false);

    /** Each file of the archives and lists is a slice, the samples are two. */
    private static final long SLICE_BYTES = 1_000;

    @TempDir
    static Path shared;

    private static Path corpus;
    private static Path claimSet;

    @TempDir
    Path folder;

    @BeforeAll
    static void code() throws IOException {
        corpus = shared.resolve("corpus");
        Corpus.make(corpus);
        claimSet = shared.resolve("claim-set");
        CodingJob.Summary summary = run(claimSet);
        assertThat(summary.line()).contains(Corpus.READ + " reports read, " + Corpus.REFUSED + " refused;");
    }

    private static CodingJob.Summary run(Path out) throws IOException {
        List<InputFile> files =
                InputFiles.find(List.of(corpus.toString()), LocalSpark.context().hadoopConfiguration());
        return new CodingJob(LocalSpark.context(), SETTINGS, out.toString()).run(files, SLICE_BYTES);
    }

    /** What the single machine makes of the same corpus: one document after the other into a store, and out of that again. */
    private Path alone() throws IOException, InterruptedException {
        List<Filing> filings = new ArrayList<>();
        try (Items items = SETTINGS.intake().open(List.of(corpus.toString()), InputStream.nullInputStream())) {
            Coders.of(SETTINGS)
                    .code(items, filings::add, note -> assertThat(note).isNotNull());
        }
        Path db = folder.resolve("alone.db");
        try (StoreWriter writer = StoreWriter.open(db)) {
            writer.keep(filings, new Stories(new BgeEmbedder()));
        }
        Path exported = folder.resolve("alone");
        try (Store store = Store.open(db)) {
            store.claimSet(exported, false);
        }
        return exported;
    }

    private Path copyOfClaimSet() throws IOException {
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(claimSet)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(claimSet.relativize(file).toString()));
            }
        }
        return copy;
    }

    private static Path first(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theRowsAreThoseOfOneMachineByteForByte() throws IOException, InterruptedException, SQLException {
        Path alone = alone();
        List<String> claims = LocalSpark.lines(claimSet, "claims");
        assertThat(claims).hasSizeGreaterThan(100).isEqualTo(LocalSpark.lines(alone, "claims"));
        assertThat(LocalSpark.lines(claimSet, "reports"))
                .hasSize(Corpus.READ + Corpus.REFUSED)
                .isEqualTo(LocalSpark.lines(alone, "reports"));
    }

    @Test
    void whatCannotBeReadCostsOneRowEach() throws SQLException {
        assertThat(LocalSpark.ask(
                        "SELECT code, count(*) FROM read_parquet('$/reports/*/*.parquet') WHERE status = 'refused' GROUP BY ALL ORDER BY ALL",
                        claimSet))
                .containsExactly(
                        "input.bad-line|1",
                        "input.binary|1",
                        "input.corrupt|1",
                        "input.no-text|1",
                        "input.too-large|1");
    }

    @Test
    void aSecondRunCodesNothing() throws IOException, SQLException {
        Path copy = copyOfClaimSet();
        CodingJob.Summary again = run(copy);
        assertThat(again.finished()).isEmpty();
        assertThat(again.before()).isGreaterThan(3);
        assertThat(LocalSpark.lines(copy, "claims")).isEqualTo(LocalSpark.lines(claimSet, "claims"));
    }

    @Test
    void whatIsMissingOfASliceIsDoneAgainAndNothingIsThereTwice() throws IOException, SQLException {
        Path copy = copyOfClaimSet();
        Files.delete(first(copy.resolve("claims"), "s.*parquet"));
        Path marker = first(copy.resolve("_finished"), ".*json");
        Files.delete(marker);
        Files.writeString(
                copy.resolve("reports/month=2022-02/s000000000000-0.parquet"), "half of a file that a task left");
        CodingJob.Summary again = run(copy);
        assertThat(again.finished()).hasSizeBetween(1, 2);
        assertThat(LocalSpark.lines(copy, "claims")).isEqualTo(LocalSpark.lines(claimSet, "claims"));
        assertThat(LocalSpark.lines(copy, "reports")).isEqualTo(LocalSpark.lines(claimSet, "reports"));
    }

    @Test
    void aFileThatHasChangedIsCodedAgain() throws IOException, SQLException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Path out = folder.resolve("out");
        Path report = input.resolve("a.txt");
        Files.writeString(report, "Police arrested five protesters in Minsk on 4 March 2022.");
        List<String> named = List.of(input.toString());
        CodingJob job = new CodingJob(LocalSpark.context(), SETTINGS, out.toString());
        job.run(InputFiles.find(named, LocalSpark.context().hadoopConfiguration()), SLICE_BYTES);
        Files.writeString(report, "Police released five protesters in Minsk on 5 March 2022.");
        CodingJob.Summary again =
                job.run(InputFiles.find(named, LocalSpark.context().hadoopConfiguration()), SLICE_BYTES);
        assertThat(again.finished()).hasSize(1);
        assertThat(LocalSpark.ask("SELECT text FROM read_parquet('$/reports/*/*.parquet')", out))
                .containsExactly("Police released five protesters in Minsk on 5 March 2022.");
    }

    @Test
    void aReportThatTakesTooLongCostsItselfOnly() throws IOException, SQLException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                input.resolve("a.txt"),
                IntStream.range(0, 25_000)
                        .mapToObj(n -> "Police arrested " + n + " protesters in Minsk, and rebels shelled Kharkiv. ")
                        .collect(Collectors.joining()));
        Files.writeString(input.resolve("b.txt"), "Police arrested five protesters in Minsk.");
        CoderSettings hasty = new CoderSettings("", "", false, "", 20 << 20, 8, false);
        Path out = folder.resolve("out");
        new CodingJob(LocalSpark.context(), hasty, out.toString())
                .run(
                        InputFiles.find(
                                List.of(input.toString()), LocalSpark.context().hadoopConfiguration()),
                        SLICE_BYTES);
        assertThat(LocalSpark.ask(
                        "SELECT status, coalesce(code, '') FROM read_parquet('$/reports/*/*.parquet') ORDER BY uri",
                        out))
                .containsExactly("refused|input.slow", "read|");
    }

    @Test
    void aFolderOfOtherRulesIsNotAddedTo() throws IOException {
        Path copy = copyOfClaimSet();
        CoderSettings others = new CoderSettings("", "", true, "", Corpus.MAX_BYTES, 120, false);
        CodingJob job = new CodingJob(LocalSpark.context(), others, copy.toString());
        assertThatThrownBy(job::begin)
                .isInstanceOf(JobTrouble.class)
                .hasMessageEndingWith(
                        "error claims.rules: this claim set was begun with other rules or limits: --rules-only false, now true;"
                                + " models nlp4j-1.1.2+bge-small-en-v1.5-q, now nlp4j-1.1.2. Name another folder with --out.");
    }

    @Test
    void theRulesThatAreComparedAreThoseThatTheRowsBear() throws SQLException {
        Map<String, String> rules = SETTINGS.rules();
        assertThat(LocalSpark.ask(
                        "SELECT DISTINCT coder, codebook, gazetteer, models FROM read_parquet('$/reports/*/*.parquet') WHERE status = 'read'",
                        claimSet))
                .containsExactly(String.join(
                        "|", rules.get("coder"), rules.get("codebook"), rules.get("gazetteer"), rules.get("models")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coder|nuncio-0.0.9",
                "models|nlp4j-0.9+bge-small-en-v1.5-q",
                "gazetteer|sha256:000000000000",
                "codebook|sha256:000000000000"
            })
    void aFolderThatAnotherVersionHasBegunIsNotAddedTo(String name, String version) throws IOException {
        Map<String, String> rules = new TreeMap<>(SETTINGS.rules());
        String now = rules.put(name, version);
        new ClaimSetFolder(folder.toString(), LocalSpark.context().hadoopConfiguration()).begin(rules);
        CodingJob job = new CodingJob(LocalSpark.context(), SETTINGS, folder.toString());
        assertThatThrownBy(job::begin)
                .isInstanceOf(JobTrouble.class)
                .hasMessageEndingWith("other rules or limits: " + name + " " + version + ", now " + now
                        + ". Name another folder with --out.");
    }

    @Test
    void aFolderThatAnEarlierVersionHasBegunWithoutSayingByWhichCoderIsNotAddedTo() throws IOException {
        Files.writeString(folder.resolve("_rules.json"), "{codebook=sha256:1, gazetteer=sha256:2, rulesOnly=false}\n");
        CodingJob job = new CodingJob(LocalSpark.context(), SETTINGS, folder.toString());
        assertThatThrownBy(job::begin)
                .isInstanceOf(JobTrouble.class)
                .hasMessageContaining("error claims.rules: its _rules.json is damaged, or of an earlier version.");
    }

    @Test
    void whatAJobThatFellBeforeItBeganHasLeftIsWrittenOver() throws IOException {
        Files.writeString(folder.resolve("_rules.json.part"), "{\"coder\"");
        new CodingJob(LocalSpark.context(), SETTINGS, folder.toString()).begin();
        new CodingJob(LocalSpark.context(), SETTINGS, folder.toString()).begin();
        assertThat(folder.resolve("_rules.json")).content().contains("\"coder\" : \"nuncio-");
        assertThat(folder.resolve("_rules.json.part")).doesNotExist();
    }

    @Test
    void aStoreFoldsIt() {
        int fitting = 0;
        try (ClaimSetReader reader = ClaimSetReader.open(claimSet)) {
            while (reader.hasNext()) {
                assertThat(reader.next()).isInstanceOf(ClaimSetReader.Fitting.class);
                fitting++;
            }
        }
        assertThat(fitting).isEqualTo(Corpus.READ + Corpus.REFUSED);
    }

    @Test
    void parquetOfArticlesIsReadAsItsLines() throws IOException, SQLException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Path lines = Files.createDirectory(folder.resolve("lines"));
        String rows = "SELECT * FROM (VALUES ('One', 'Police arrested five protesters in Minsk.', DATE '2022-03-04'),"
                + " ('Two', 'Rebels attacked a bank in Mosul.', DATE '2022-03-05')) t(title, text, published)";
        LocalSpark.ask("COPY (" + rows + ") TO '$/in/a.parquet' (FORMAT parquet)", folder);
        LocalSpark.ask("COPY (" + rows + ") TO '$/lines/a.jsonl' (FORMAT json)", folder);
        for (Path from : List.of(input, lines)) {
            new CodingJob(LocalSpark.context(), SETTINGS, from + ".out")
                    .run(
                            InputFiles.find(
                                    List.of(from.toString()),
                                    LocalSpark.context().hadoopConfiguration()),
                            SLICE_BYTES);
        }
        String query = "SELECT uri[-1:], title, evidence FROM read_parquet('$.out/claims/*/*.parquet') ORDER BY ALL";
        assertThat(LocalSpark.ask(query, input))
                .isEqualTo(LocalSpark.ask(query, lines))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1|One|");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysCostsOneRow() throws IOException, SQLException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("a.parquet"), "no Parquet");
        Files.writeString(input.resolve("b.txt"), "Police arrested five protesters in Minsk.");
        Path out = folder.resolve("out");
        new CodingJob(LocalSpark.context(), SETTINGS, out.toString())
                .run(
                        InputFiles.find(
                                List.of(input.toString()), LocalSpark.context().hadoopConfiguration()),
                        SLICE_BYTES);
        assertThat(LocalSpark.ask(
                        "SELECT status, uri[-9:] FROM read_parquet('$/reports/*/*.parquet') ORDER BY uri", out))
                .containsExactly("refused|a.parquet", "read|/in/b.txt");
    }
}
