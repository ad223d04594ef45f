package org.nuncio.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.app.copies.CopyBench;
import org.nuncio.article.Hints;
import org.nuncio.record.Account;
import org.nuncio.record.ClaimSetReader;
import org.nuncio.record.ClaimSetWriter;
import org.nuncio.record.Filing;
import org.nuncio.record.Provenance;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.Stories;
import org.nuncio.sentence.SentenceEmbedder;

/** Over reports of which two thirds copy another: as it is, cut, altered here and there, framed; or a copy of a copy. */
@Tag("spark")
class CopiesJobTest {
    private static final SentenceEmbedder ALIKE = new SentenceEmbedder() {
        @Override
        public float[] embed(String text) {
            return new float[] {1};
        }

        @Override
        public String version() {
            return "toy";
        }
    };

    @TempDir
    Path folder;

    private static Filing report(int number, LocalDate published, String text) {
        String id = String.format("r%012x", number * 7919L);
        return new Filing(
                new Provenance(id, id + ".txt", "0".repeat(64), "text/plain", null, null, Hints.NONE),
                null,
                null,
                new Account(
                        null,
                        published,
                        "header",
                        null,
                        "en",
                        null,
                        List.of(),
                        text,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of("coder", "toy", "codebook", "", "gazetteer", "", "models", "")));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    private static String copy(String text, Random random) {
        String[] words = text.split(" ");
        return switch (random.nextInt(4)) {
            case 0 -> text;
            case 1 -> String.join(" ", List.of(words).subList(0, Math.max(20, words.length / 2)));
            case 2 ->
                IntStream.range(0, words.length)
                        .mapToObj(i -> i % 12 == 5 ? "other" + random.nextInt(99) : words[i])
                        .collect(Collectors.joining(" "));
            default -> words(random, 30) + " " + text + " " + words(random, 30);
        };
    }

    private static List<Filing> reports() {
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        List<Filing> reports = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            boolean fresh = i < 5 || random.nextInt(3) == 0;
            String text = fresh
                    ? words(random, 60 + random.nextInt(400))
                    : copy(texts.get(random.nextInt(texts.size())), random);
            texts.add(text);
            LocalDate day = i % 20 == 19 ? null : LocalDate.of(2022, 1, 25).plusDays(i / 10);
            reports.add(report(i, day, text));
        }
        return reports;
    }

    /** Forty reports with six altered copies each, in no order. */
    private static List<Filing> alteredCopies() throws IOException {
        List<String> texts = new ArrayList<>();
        CopyBench.over(Path.of(System.getProperty("nuncio.root")))
                .families()
                .values()
                .forEach(family -> family.subList(0, 7).forEach(copy -> texts.add(copy.text())));
        Collections.shuffle(texts, new Random(2));
        return IntStream.range(0, texts.size())
                .mapToObj(i -> report(i, LocalDate.of(2022, 2, 1).plusDays(i / 40), texts.get(i)))
                .toList();
    }

    @Test
    void findsTheCopiesThatAStoreFinds() throws SQLException {
        assertThat(found(reports())).isBetween(70, 120);
    }

    @Test
    void findsTheAlteredCopiesThatAStoreFinds() throws IOException, SQLException {
        assertThat(found(alteredCopies())).isBetween(220, 245);
    }

    /** How many copies are found, after a look whether they are those of a store. */
    private int found(List<Filing> reports) throws SQLException {
        Path set = folder.resolve("set");
        try (ClaimSetWriter writer = ClaimSetWriter.open(folder)) {
            reports.forEach(writer::add);
            writer.writeTo(set, "part");
        }
        Path db = folder.resolve("folded.db");
        List<Filing> inOrder = new ArrayList<>();
        try (ClaimSetReader reader = ClaimSetReader.open(set);
                StoreWriter store = StoreWriter.open(db)) {
            reader.forEachRemaining(row -> inOrder.add(((ClaimSetReader.Fitting) row).filing()));
            store.keep(inOrder, new Stories(ALIKE));
        }
        long found = new CopiesJob(LocalSpark.session(), set.toString()).run();
        List<String> copies = LocalSpark.ask(
                "SELECT report, copy_of, round(share, 9) FROM read_parquet('$/copies/*.parquet') ORDER BY ALL", set);
        assertThat(copies).hasSize((int) found);
        List<String> stored = LocalSpark.ask(
                "ATTACH '$' AS folded (READ_ONLY); SELECT report, copy_of, round(copy_share, 9) FROM folded.article WHERE copy_of IS NOT NULL ORDER BY ALL",
                db);
        assertThat(copies).isEqualTo(stored);
        return copies.size();
    }

    @Test
    void reportsThatShareNothingAreNoCopies() {
        Path set = folder.resolve("set");
        Random random = new Random(8);
        try (ClaimSetWriter writer = ClaimSetWriter.open(folder)) {
            for (int i = 0; i < 5; i++) {
                writer.add(report(i, LocalDate.of(2022, 1, 25), words(random, 80)));
            }
            writer.writeTo(set, "part");
        }
        assertThat(new CopiesJob(LocalSpark.session(), set.toString()).run()).isZero();
    }
}
