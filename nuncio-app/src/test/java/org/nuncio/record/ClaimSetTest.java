package org.nuncio.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuncio.coding.event.CodedReport;
import org.nuncio.record.StoreWriter.Item;
import org.nuncio.text.Diagnostic;

class ClaimSetTest {
    private static final Wire WIRE = new Wire(StoreWriterTest.WIRES);
    private static final String FULL = "😀 Gunners of Norlandia shelled Alphaville on Tuesday, killing 3 people.";

    @TempDir
    Path folder;

    /** Thirty reports of two months, with copies, refused ones and some without a day of publication. */
    private static List<Item> items() {
        Random random = new Random(11);
        return IntStream.range(0, 30)
                .mapToObj(i -> {
                    LocalDate day =
                            i % 9 == 4 ? null : LocalDate.of(2022, 1, 25).plusDays(random.nextInt(12));
                    String town = List.of("Alphaville", "Betatown", "Gammaburg").get(random.nextInt(3));
                    String text = "Norlandia shelled " + town + " with " + random.nextInt(4) + " guns. It rained "
                            + random.nextInt(3) + " times. (Reuters)";
                    CodedReport coded = i % 7 == 0 ? Toy.full(FULL) : Toy.plain(text, day);
                    Item item = Toy.item("r" + i, coded);
                    return i % 11 == 5
                            ? new Item(
                                    item.given(),
                                    null,
                                    Diagnostic.error("input.empty", "r" + i, "nothing.", "Give another."))
                            : item;
                })
                .toList();
    }

    private static List<Filing> filings(List<Item> items) {
        return items.stream().map(item -> Filing.of(item, WIRE)).toList();
    }

    /** As a claim set is read. */
    private static List<Filing> inOrder(List<Filing> filings) {
        return filings.stream()
                .sorted(Comparator.<Filing, LocalDate>comparing(
                                filing -> filing.account() == null
                                        ? null
                                        : filing.account().published(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Filing::id))
                .toList();
    }

    private Path store(String name, List<Filing> filings) {
        Path db = folder.resolve(name);
        try (StoreWriter writer = StoreWriter.open(db)) {
            writer.keep(filings, Toy.STORIES);
        }
        return db;
    }

    private Path written(String name, List<Filing> filings) {
        Path set = folder.resolve(name);
        try (ClaimSetWriter writer = ClaimSetWriter.open(folder)) {
            filings.forEach(writer::add);
            writer.writeTo(set, "part");
        }
        return set;
    }

    private static List<ClaimSetReader.Row> read(Path set) {
        List<ClaimSetReader.Row> rows = new ArrayList<>();
        try (ClaimSetReader reader = ClaimSetReader.open(set)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<Filing> fitting(Path set) {
        List<Filing> filings = new ArrayList<>();
        for (ClaimSetReader.Row row : read(set)) {
            assertThat(row).isInstanceOf(ClaimSetReader.Fitting.class);
            filings.add(((ClaimSetReader.Fitting) row).filing());
        }
        return filings;
    }

    private static List<String> dumpWithoutBytes(Path db) {
        return StoreWriterTest.dump(db).stream()
                .filter(row -> !row.startsWith("raw "))
                .toList();
    }

    private List<String> json(Path set, String part) {
        try (Database database = Database.inMemory(set, folder, 400)) {
            return database.query(
                    "SELECT month || ' ' || to_json(r) FROM read_parquet('" + set + "/" + part
                            + "/*/*.parquet', hive_partitioning = true) r ORDER BY ALL",
                    row -> row.getString(1));
        }
    }

    private void change(Path set, String part, String query) {
        String files = set + "/" + part + "/month=2022-02/part0.parquet";
        try (Database database = Database.inMemory(set, folder, 400)) {
            database.execute(
                    "COPY (" + query.replace("$", "read_parquet('" + files + "', hive_partitioning = false)") + ") TO '"
                            + files + ".new' (FORMAT parquet)",
                    statement -> {});
            Files.move(Path.of(files + ".new"), Path.of(files), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static @Nullable Diagnostic trouble(Path set) {
        try {
            read(set);
            return null;
        } catch (StoreException e) {
            return e.diagnostic();
        }
    }

    @Test
    void aStoreFoldedFromItIsThatOfAnIngestInItsOrder() {
        List<Filing> filings =
                filings(items()).stream().map(Filing::withoutBytes).toList();
        Path set = written("set", filings);
        Path folded = folder.resolve("folded.db");
        try (StoreWriter writer = StoreWriter.open(folded)) {
            List<Filing> read = fitting(set);
            for (int from = 0; from < read.size(); from += 7) {
                writer.keep(read.subList(from, Math.min(read.size(), from + 7)), Toy.STORIES);
            }
        }
        List<String> rows = dumpWithoutBytes(folded);
        assertThat(rows).isEqualTo(dumpWithoutBytes(store("ingested.db", inOrder(filings))));
        assertThat(rows).anyMatch(row -> row.startsWith("happening ")).anyMatch(row -> row.contains("Reuters"));
        assertThat(StoreWriterTest.ask(folded, "SELECT count(*) > 0 FROM article WHERE copy_of IS NOT NULL"))
                .containsExactly("true");
        assertThat(StoreWriterTest.ask(folded, "SELECT count(*) FROM raw")).containsExactly("0");
    }

    @Test
    void itsFilesAndTheirOrderTellNothing() throws IOException {
        List<Filing> filings = filings(items());
        List<Filing> shuffled = new ArrayList<>(filings);
        Collections.shuffle(shuffled, new Random(3));
        Path parted = folder.resolve("parted");
        for (int part = 0; part < 3; part++) {
            try (ClaimSetWriter writer = ClaimSetWriter.open(folder)) {
                shuffled.subList(part * 10, part * 10 + 10).forEach(writer::add);
                writer.writeTo(parted, "s" + part + "-");
            }
        }
        try (Stream<Path> files = Files.walk(parted)) {
            assertThat(files.filter(Files::isRegularFile).count()).isGreaterThan(6);
        }
        assertThat(dumpWithoutBytes(store("a.db", fitting(parted))))
                .isEqualTo(dumpWithoutBytes(store("b.db", fitting(written("whole", filings)))));
    }

    @Test
    void aStoreWritesTheSameRowsAsTheFilingsThatItWasMadeOf() {
        List<Filing> filings = filings(items());
        Path db = store("a.db", filings);
        Path exported = folder.resolve("exported");
        try (Store store = Store.open(db)) {
            store.claimSet(exported, true);
        }
        Path set = written("set", filings);
        assertThat(json(exported, "reports")).isEqualTo(json(set, "reports")).hasSize(30);
        assertThat(json(exported, "claims")).isEqualTo(json(set, "claims")).isNotEmpty();
    }

    @Test
    void everyValueIsReadBack() {
        Filing full = filings(List.of(Toy.item("r1", Toy.full(FULL)))).get(0);
        Filing read = fitting(written("set", List.of(full))).get(0);
        assertThat(read.provenance()).isEqualTo(full.provenance());
        assertThat(read.account()).isEqualTo(full.account());
        assertThat(read.bytes()).isEqualTo(full.bytes());
    }

    @Test
    void aStoreGivesBackWhatItKeeps() {
        Filing full = filings(List.of(Toy.item("r1", Toy.full(FULL)))).get(0).withoutBytes();
        try (Store store = Store.open(store("a.db", List.of(full)))) {
            assertThat(store.filings(List.of(full.id()))).isEqualTo(Map.of(full.id(), full));
            assertThat(store.documents(0, 9).get(0).given()).isNull();
        }
    }

    @Test
    void isNotWrittenOverAnother() {
        Path db = store("a.db", filings(items()));
        Path set = folder.resolve("set");
        try (Store store = Store.open(db)) {
            store.claimSet(set, false);
            assertThatThrownBy(() -> store.claimSet(set, false))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.diagnostic().code()).isEqualTo("export.exists"));
        }
        assertThat(json(set, "reports")).noneMatch(row -> !row.contains("\"bytes\":null"));
    }

    @Test
    void twoRuleVersionsAreBothKept() {
        Path set = written("set", filings(items()));
        change(set, "reports", "SELECT * REPLACE ('later' AS coder) FROM $");
        change(set, "claims", "SELECT * REPLACE ('later' AS coder) FROM $");
        Path db = store("a.db", fitting(set));
        assertThat(StoreWriterTest.ask(db, "SELECT coder FROM version ORDER BY coder"))
                .containsExactly("later", "toy");
        assertThat(StoreWriterTest.ask(
                        db,
                        "SELECT DISTINCT strftime(published, '%Y-%m'), coder FROM claim JOIN article USING (report) JOIN version v ON v.id = version"
                                + " WHERE published IS NOT NULL ORDER BY ALL"))
                .containsExactly("2022-01|toy", "2022-02|later");
    }

    @Test
    void aRowThatDoesNotFitCostsItsReportOnly() {
        Path set = written("set", filings(items()));
        long reports = read(set).size();
        String id = filings(items()).get(0).id();
        change(
                set,
                "claims",
                "SELECT * REPLACE (CASE WHEN report = '" + id + "' THEN 9999 ELSE end_at END AS end_at) FROM $");
        List<ClaimSetReader.Row> rows = read(set);
        assertThat(rows).hasSize((int) reports);
        List<String> wrong = rows.stream()
                .filter(row -> row instanceof ClaimSetReader.Unfit)
                .map(row -> ((ClaimSetReader.Unfit) row).reason().toString())
                .toList();
        assertThat(wrong).hasSize(1);
        assertThat(wrong.get(0))
                .contains("error claims.misfit: report " + id + " does not fit")
                .contains("to 9999 is no stretch of its text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'NaN'::DOUBLE AS intensity | column intensity has no number but NaN",
                "'-Infinity'::DOUBLE AS confidence | column confidence has no number but -Infinity",
                "'Infinity'::DOUBLE AS lat | column lat has no number but Infinity",
                "['aerial', NULL] AS modes | column modes has a part without a value",
                "[NULL]::STRUCT(\"role\" VARCHAR, unit VARCHAR, \"value\" DOUBLE, low DOUBLE, high DOUBLE, relation VARCHAR, \"text\" VARCHAR, start_at INTEGER, end_at INTEGER)[] AS quantities"
                        + " | column quantities has a part without a value",
                "'infinity'::DATE AS first_day | this is no day"
            })
    void aValueThatNoReportHasIsTold(String cell, String fault) {
        Path set = written("set", filings(List.of(Toy.item("r1", Toy.full(FULL)))));
        assertThat(read(set)).singleElement().isInstanceOf(ClaimSetReader.Fitting.class);
        change(set, "claims", "SELECT * REPLACE (" + cell + ") FROM $");
        assertThat(read(set))
                .singleElement()
                .satisfies(
                        row -> assertThat(((ClaimSetReader.Unfit) row).reason().toString())
                                .contains("error claims.misfit")
                                .contains(fault));
    }

    @Test
    void aClaimWithoutItsReportIsTold() {
        Path set = written("set", filings(items()));
        String id = filings(items()).get(0).id();
        change(set, "reports", "SELECT * FROM $ WHERE id <> '" + id + "'");
        assertThat(read(set))
                .filteredOn(row -> row instanceof ClaimSetReader.Unfit)
                .singleElement()
                .asString()
                .contains("is of report " + id + ", which is not among the reports of its month");
    }

    @Test
    void whatIsNoClaimSetIsTold() throws IOException {
        assertThat(trouble(folder.resolve("none")).toString())
                .contains("error claims.missing: there is no such folder");
        assertThat(trouble(folder).code()).isEqualTo("claims.missing");
        Path other = written("other", filings(items()));
        change(other, "reports", "SELECT id, published FROM $");
        Files.walk(other.resolve("reports"))
                .filter(file ->
                        file.toString().endsWith(".parquet") && !file.toString().contains("2022-02"))
                .forEach(file -> file.toFile().delete());
        assertThat(trouble(other).code()).isEqualTo("claims.foreign");
        Path later = written("later", filings(items()));
        change(later, "claims", "SELECT * REPLACE (2::INTEGER AS claim_set) FROM $");
        assertThat(trouble(later).toString())
                .contains(
                        "error claims.version: the claim set has schema 2, this Nuncio reads schema 1. Use a newer Nuncio.");
        Path typed = written("typed", filings(items()));
        change(typed, "claims", "SELECT * REPLACE (intensity::VARCHAR AS intensity) FROM $");
        assertThat(trouble(typed).code()).isEqualTo("claims.foreign");
        Path broken = written("broken", filings(items()));
        Files.writeString(broken.resolve("claims/month=2022-02/part0.parquet"), "no Parquet at all");
        assertThat(trouble(broken).code()).isEqualTo("claims.unreadable");
        assertThat(trouble(written("sound", filings(items())))).isNull();
    }

    /** As of a large archive: 300 MB of words, of a hundred months. */
    @Test
    void memoryDoesNotGrowWithWhatIsWritten() {
        Random random = new Random(4);
        Filing plain = filings(List.of(Toy.item("r", Toy.plain("Norlandia shelled Alphaville.", null))))
                .get(0)
                .withoutBytes();
        Account a = plain.account();
        Path set = folder.resolve("set");
        try (ClaimSetWriter writer = ClaimSetWriter.open(folder)) {
            for (int i = 0; i < 5_000; i++) {
                Provenance from = plain.provenance();
                byte[] noise = new byte[45_000];
                random.nextBytes(noise);
                writer.add(new Filing(
                        new Provenance("r" + i, from.uri(), from.sha256(), null, null, null, from.hints()),
                        null,
                        null,
                        new Account(
                                a.title(),
                                LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_000)),
                                a.publishedRule(),
                                a.publisher(),
                                a.language(),
                                a.dateline(),
                                a.bylines(),
                                Base64.getEncoder().encodeToString(noise),
                                a.wire(),
                                a.furniture(),
                                a.damage(),
                                a.statements(),
                                List.of(),
                                a.versions())));
            }
            writer.writeTo(set, "part");
        }
        int reports = 0;
        try (ClaimSetReader reader = ClaimSetReader.open(set)) {
            while (reader.hasNext()) {
                assertThat(reader.next()).isInstanceOf(ClaimSetReader.Fitting.class);
                reports++;
            }
        }
        assertThat(reports).isEqualTo(5_000);
    }
}
