package org.nuncio.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nuncio.fuzz.Holds;
import org.nuncio.record.FuzzedFolding;
import org.nuncio.record.FuzzedRows;
import org.nuncio.record.HappeningFilter;
import org.nuncio.record.Store;
import org.nuncio.record.StoreException;
import org.nuncio.record.Stories;
import org.nuncio.sentence.SentenceEmbedder;

/** Claim sets, from their Parquet files to a store: what {@code nuncio ingest --from-claims} does. */
public final class ClaimSetFuzzer {
    private static final int BATCH = 20;
    private static final int FILES = 100;

    private ClaimSetFuzzer() {}

    /** Loads classes and the words of the model, which is no part of any input's time. */
    public static void fuzzerInitialize() {
        byte[] plain = "{}\n{\"report\":\"r\"}".getBytes(StandardCharsets.UTF_8);
        Holds.that(keep(FuzzedRows.of(plain)) == 1, () -> "a report and a claim as they should be are not kept");
    }

    /** @param input rows of a claim set, as {@link FuzzedRows} reads them; files are made of some, which takes a hundred times as long */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedRows rows = FuzzedRows.of(input);
        FuzzedFolding.check(rows);
        if (Arrays.hashCode(input) % FILES == 0) {
            keep(rows);
        }
    }

    /** @return how many happenings came of it */
    private static long keep(FuzzedRows rows) {
        try {
            Path folder = Files.createTempDirectory("nuncio-fuzz");
            try {
                Path set = Files.createDirectory(folder.resolve("set"));
                return keep(set, ClaimFiles.write(rows, set), folder.resolve("fuzz.db"));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a folder to work in", e);
        }
    }

    /** No report is lost: it is in the store, or somebody is told why not. */
    private static long keep(Path set, long given, Path db) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream screen = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Terminal terminal = new Terminal(InputStream.nullInputStream(), screen, screen, false, false, Map.of());
            new ClaimSetIngest(terminal, set, BATCH, new Stories(new Alike())).into(db);
        } catch (StoreException trouble) {
            Holds.that(
                    trouble.diagnostic().code().startsWith("claims."),
                    () -> trouble.diagnostic().toString());
            return 0;
        }
        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        lines.forEach(Holds::printable);
        long refused = lines.stream()
                .filter(line -> line.contains("error claims.misfit: report "))
                .count();
        try (Store store = Store.open(db)) {
            Holds.that(store.documents() + refused >= given, () -> given + " reports: " + lines);
            return store.find(HappeningFilter.all())
                    .peek(happening ->
                            Holds.that(!happening.tellings().isEmpty(), () -> "nobody tells of " + happening))
                    .count();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** In whose eyes all texts mean the same. */
    private static final class Alike implements SentenceEmbedder {
        @Override
        public float[] embed(String text) {
            return new float[] {1};
        }

        @Override
        public String version() {
            return "alike";
        }
    }
}
