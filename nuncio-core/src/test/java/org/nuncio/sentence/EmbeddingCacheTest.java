package org.nuncio.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.toy.WordEmbedder;

class EmbeddingCacheTest {
    /** A hash, the numbers, a checksum. */
    private static final int RECORD = 16 + WordEmbedder.DIMENSIONS * Float.BYTES + 8;

    @TempDir
    Path folder;

    private final List<String> workedOut = new ArrayList<>();

    /** Notes what it is asked. */
    private final SentenceEmbedder asked = new SentenceEmbedder() {
        @Override
        public float[] embed(String text) {
            workedOut.add(text);
            return new WordEmbedder().embed(text);
        }

        @Override
        public String version() {
            return "words-1";
        }
    };

    private EmbeddingCache cache() {
        return new EmbeddingCache(asked, folder, WordEmbedder.DIMENSIONS);
    }

    private Path file() {
        return folder.resolve("embeddings-words-1.bin");
    }

    @Test
    void aTextIsWorkedOutOnce() {
        cache().embed("one");
        assertThat(cache().embed("one")).isEqualTo(new WordEmbedder().embed("one"));
        assertThat(workedOut).containsExactly("one");
    }

    @Test
    void whatIsDamagedIsWorkedOutAgain() throws IOException {
        EmbeddingCache first = cache();
        first.embed("one");
        first.embed("two");
        byte[] bytes = Files.readAllBytes(file());
        bytes[40] ^= 1;
        Files.write(file(), bytes);
        EmbeddingCache second = cache();
        second.embed("one");
        second.embed("two");
        assertThat(workedOut).containsExactly("one", "two", "one");
    }

    @Test
    void whatABrokenOffRunHasLeftIsWrittenOver() throws IOException {
        cache().embed("one");
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length + 7));
        cache().embed("two");
        EmbeddingCache last = cache();
        last.embed("one");
        last.embed("two");
        assertThat(workedOut).containsExactly("one", "two");
    }

    /** A process of its own that goes on until it is killed. */
    public static final class Endless {
        private Endless() {}

        public static void main(String[] args) {
            EmbeddingCache cache = new EmbeddingCache(new WordEmbedder(), Path.of(args[0]), WordEmbedder.DIMENSIONS);
            for (int i = 0; true; i++) {
                cache.embed("text " + i);
            }
        }
    }

    private void runUntilKilled(long bytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        while (process.isAlive() && (!Files.exists(file()) || Files.size(file()) < bytes)) {
            Thread.sleep(1);
        }
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly().waitFor();
    }

    @Test
    @Timeout(60)
    void runsThatAreKilledWhileTheyWriteLoseNothingThatWasWhole() throws IOException, InterruptedException {
        for (int round = 1; round <= 3; round++) {
            runUntilKilled(20_000L * round);
        }
        long whole = Files.size(file()) / RECORD;

        EmbeddingCache cache = cache();
        for (int i = 0; i < whole; i++) {
            assertThat(cache.embed("text " + i)).isEqualTo(new WordEmbedder().embed("text " + i));
        }
        assertThat(workedOut).isEmpty();
        cache.embed("one more");
        assertThat(Files.size(file())).isEqualTo((whole + 1) * RECORD);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void twoRunsWriteIntoOneFile() {
        EmbeddingCache first = cache();
        EmbeddingCache second = cache();
        first.embed("one");
        second.embed("two");
        first.embed("three");
        EmbeddingCache last = cache();
        List.of("one", "two", "three").forEach(last::embed);
        assertThat(workedOut).containsExactly("one", "two", "three");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFault() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        assertThat(new EmbeddingCache(asked, blocked, WordEmbedder.DIMENSIONS).embed("one"))
                .isEqualTo(new WordEmbedder().embed("one"));
    }
}
