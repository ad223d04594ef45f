package org.nuncio.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nuncio.app.ClaimSetFuzzer;
import org.nuncio.app.watch.JournalFuzzer;
import org.nuncio.publish.desk.BodyFuzzer;
import org.nuncio.publish.desk.QueryFuzzer;

/** What the fuzzers have kept is given to the readers again: the corpus, and what was once a finding. */
class CorpusTest {
    private static final Path HOME = Path.of(System.getProperty("nuncio.root"), "fuzz");
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long MOST_BYTES = 2 << 20;

    private static Map<String, Consumer<byte[]>> readers() {
        Map<String, Consumer<byte[]>> readers = new LinkedHashMap<>();
        readers.put("text", TextFuzzer::fuzzerTestOneInput);
        readers.put("page", PageFuzzer::fuzzerTestOneInput);
        readers.put("feed", FeedFuzzer::fuzzerTestOneInput);
        readers.put("warc", WarcFuzzer::fuzzerTestOneInput);
        readers.put("jsonl", JsonLinesFuzzer::fuzzerTestOneInput);
        readers.put("json", JsonFuzzer::fuzzerTestOneInput);
        readers.put("csv", CsvFuzzer::fuzzerTestOneInput);
        readers.put("archive", ArchiveFuzzer::fuzzerTestOneInput);
        readers.put("codebook", CodebookFuzzer::fuzzerTestOneInput);
        readers.put("gazetteer", GazetteerFuzzer::fuzzerTestOneInput);
        readers.put("monitor", MonitorFuzzer::fuzzerTestOneInput);
        readers.put("query", QueryFuzzer::fuzzerTestOneInput);
        readers.put("body", BodyFuzzer::fuzzerTestOneInput);
        readers.put("feeds", FeedListFuzzer::fuzzerTestOneInput);
        readers.put("journal", JournalFuzzer::fuzzerTestOneInput);
        readers.put("fetches", FetchFileFuzzer::fuzzerTestOneInput);
        readers.put("claims", ClaimSetFuzzer::fuzzerTestOneInput);
        return readers;
    }

    @TestFactory
    Stream<DynamicTest> everyInputThatWasKeptIsReadOrRefused() {
        return readers().entrySet().stream()
                .map(reader -> DynamicTest.dynamicTest(reader.getKey(), () -> {
                    List<Path> kept = files(HOME.resolve("corpus").resolve(reader.getKey()));
                    assertThat(kept).isNotEmpty();
                    kept.forEach(file -> give(file, reader.getValue()));
                    files(HOME.resolve("findings").resolve(reader.getKey()))
                            .forEach(file -> give(file, reader.getValue()));
                }));
    }

    private static void give(Path file, Consumer<byte[]> reader) {
        assertTimeoutPreemptively(LONGEST, () -> reader.accept(Files.readAllBytes(file)), file::toString);
    }

    @Test
    void corpusIsOfReadersThatThereAreAndSmall() throws IOException {
        try (Stream<Path> folders = Files.list(HOME.resolve("corpus"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(readers().keySet());
        }
        assertThat(files(HOME.resolve("corpus")).stream()
                        .mapToLong(file -> file.toFile().length())
                        .sum())
                .isLessThan(MOST_BYTES);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
