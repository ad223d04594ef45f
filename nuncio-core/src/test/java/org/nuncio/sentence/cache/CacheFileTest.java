package org.nuncio.sentence.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves that is killed while it writes a file, and what the next one makes of that. */
@Timeout(60)
class CacheFileTest {
    private static final String NAME = "toy-1.numbers";

    @TempDir
    Path folder;

    /** Some numbers. */
    private static class Numbers implements CacheFile.Format<long[]> {
        @Override
        public long mark() {
            return 4711;
        }

        @Override
        public long number() {
            return 1;
        }

        @Override
        public long[] read(ArrayInput in) throws IOException {
            return in.longs();
        }

        @Override
        public void write(long[] value, ArrayOutput out) throws IOException {
            out.longs(value);
        }
    }

    /** Writes two megabytes, of which one reaches the disk, says so, and comes to no end. */
    private static final class Endless extends Numbers {
        @Override
        public void write(long[] value, ArrayOutput out) throws IOException {
            out.longs(new long[1 << 18]);
            System.out.println("half");
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    /** A process of its own that is killed while it writes. */
    public static final class Killed {
        private Killed() {}

        public static void main(String[] args) throws IOException {
            new CacheFile<>(Path.of(args[0]), new Endless()).write(new long[0]);
        }
    }

    private CacheFile<long[]> file() {
        return new CacheFile<>(folder.resolve(NAME), new Numbers());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** Runs until it has written half of the file. */
    private Process writing() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        folder.resolve(NAME).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        InputStream said = process.getInputStream();
        assertThat(new String(said.readNBytes(4))).isEqualTo("half");
        return process;
    }

    private Path part() throws IOException {
        return folder.resolve(
                names().stream().filter(n -> n.endsWith(".part")).findAny().orElseThrow());
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        file().write(new long[] {1, -2, Long.MAX_VALUE});

        assertThat(file().read()).hasValueSatisfying(n -> assertThat(n).containsExactly(1, -2, Long.MAX_VALUE));
        assertThat(names()).containsExactly(NAME);
    }

    @Test
    void whereThereIsNoFolderThereIsNothing() {
        assertThat(new CacheFile<>(folder.resolve("none").resolve(NAME), new Numbers()).read())
                .isEmpty();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aRunThatIsKilledLeavesNoFileAndItsPartIsRemovedByTheNext() throws IOException, InterruptedException {
        Process killed = writing();
        killed.destroyForcibly().waitFor();
        assertThat(part()).isNotEmptyFile();
        assertThat(folder.resolve(NAME)).doesNotExist();

        assertThat(file().read()).isEmpty();

        assertThat(names()).isEmpty();
        file().write(new long[] {5});
        assertThat(file().read()).hasValueSatisfying(n -> assertThat(n).containsExactly(5));
        assertThat(names()).containsExactly(NAME);
    }

    @Test
    void whatWasThereBeforeOutlivesARunThatIsKilled() throws IOException, InterruptedException {
        file().write(new long[] {7});
        writing().destroyForcibly().waitFor();

        assertThat(file().read()).hasValueSatisfying(n -> assertThat(n).containsExactly(7));
        assertThat(names()).containsExactly(NAME);
    }

    @Test
    void thePartOfARunThatIsStillWritingIsLeftAlone() throws IOException, InterruptedException {
        Process other = writing();
        try {
            Path part = part();
            assertThat(file().read()).isEmpty();
            file().write(new long[] {5});
            assertThat(names()).containsExactly(NAME, part.getFileName().toString());
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(file().read()).isPresent();
        assertThat(names()).containsExactly(NAME);
    }

    @Test
    void partsOfOtherKindsOfFilesAreLeftAlone() throws IOException {
        Files.writeString(folder.resolve("toy-2.numbers99.part"), "ours, of another file");
        Files.writeString(folder.resolve("film.mp4.part"), "a download");
        Files.writeString(folder.resolve("toy-notes.txt"), "notes");

        file().write(new long[] {5});

        assertThat(names()).containsExactly("film.mp4.part", NAME, "toy-notes.txt");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        assertThatThrownBy(() -> new CacheFile<>(taken.resolve(NAME), new Numbers()).write(new long[0]))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("taken");
    }
}
