package org.nuncio.coding.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftmaxCacheTest {
    private static final List<float[]> PLACES =
            List.of(new float[] {1, 0.125f}, new float[] {0.9f, 0.3f}, new float[] {0.1f, 1}, new float[] {0, 0.7f});
    private static final int[] CLASSES = {0, 0, 1, 1};
    private static final Softmax.Problem PROBLEM = new Softmax.Problem(PLACES, CLASSES, 2, 1e-4, 80);

    @TempDir
    Path folder;

    private int fitted;

    private Softmax fit(String model, Softmax.Problem problem) {
        return new SoftmaxCache(folder, model).fit(problem, () -> fitted++);
    }

    private Softmax fit(Softmax.Problem problem) {
        return fit("toy", problem);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Every bit of it. */
    private static List<Integer> bits(Softmax softmax) {
        return Stream.concat(Stream.of(softmax.mean()), Arrays.stream(softmax.weights()))
                .flatMap(row -> IntStream.range(0, row.length).mapToObj(i -> Float.floatToRawIntBits(row[i])))
                .toList();
    }

    @Test
    void whatIsKeptIsBitForBitWhatIsFitted() throws IOException {
        Softmax first = fit(PROBLEM);
        Softmax second = fit(PROBLEM);

        assertThat(fitted).isEqualTo(1);
        assertThat(bits(second)).isEqualTo(bits(first)).isEqualTo(bits(Softmax.fit(PROBLEM)));
        assertThat(bits(second)).hasSize(2 + 3 * 2);
        assertThat(files()).singleElement().asString().matches(".*likeness-toy-[0-9a-f]{12}\\.weights");
    }

    @Test
    void whateverTheWeightsDependOnIsFittedAnew() {
        fit(PROBLEM);
        fit("another", PROBLEM);
        fit(new Softmax.Problem(PLACES, CLASSES, 2, 1e-4, 81));
        fit(new Softmax.Problem(PLACES, CLASSES, 2, 1e-3, 80));
        fit(new Softmax.Problem(PLACES, CLASSES, 3, 1e-4, 80));
        fit(new Softmax.Problem(PLACES, new int[] {0, 0, 1, 0}, 2, 1e-4, 80));
        fit(new Softmax.Problem(PLACES.subList(0, 3), new int[] {0, 0, 1}, 2, 1e-4, 80));
        fit(new Softmax.Problem(
                List.of(PLACES.get(0), PLACES.get(1), PLACES.get(2), new float[] {0, Math.nextUp(0.7f)}),
                CLASSES,
                2,
                1e-4,
                80));

        assertThat(fitted).isEqualTo(8);
    }

    @Test
    void whatIsDamagedOrCutOffIsFittedAnewAndKept() throws IOException {
        List<Integer> whole = bits(fit(PROBLEM));
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[] {0, 8, 16, 30, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThat(bits(fit(PROBLEM))).as("damaged at %d", at).isEqualTo(whole);
            Files.write(file, Arrays.copyOf(bytes, at));
            assertThat(bits(fit(PROBLEM))).as("cut off at %d", at).isEqualTo(whole);
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
        assertThat(fitted).isEqualTo(13);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aWholeFileOfAnotherProblemUnderItsNameIsFittedAnew() throws IOException {
        List<Integer> own = bits(fit(PROBLEM));
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        fit(new Softmax.Problem(PLACES, CLASSES, 2, 1e-3, 80));
        Path other = files().stream().filter(f -> !f.equals(file)).findAny().orElseThrow();
        Files.write(file, Files.readAllBytes(other));

        assertThat(bits(fit(PROBLEM))).isEqualTo(own);
        assertThat(fitted).isEqualTo(3);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aWholeFileOfAnotherKindUnderItsNameIsFittedAnew() throws IOException {
        fit(PROBLEM);
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer foreign = ByteBuffer.wrap(bytes.clone());
        foreign.putLong(0, 77);
        java.util.zip.CRC32C checksum = new java.util.zip.CRC32C();
        checksum.update(foreign.array(), 0, bytes.length - Long.BYTES);
        foreign.order(java.nio.ByteOrder.LITTLE_ENDIAN).putLong(bytes.length - Long.BYTES, checksum.getValue());
        Files.write(file, foreign.array());

        fit(PROBLEM);

        assertThat(fitted).isEqualTo(2);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTime() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");

        Softmax softmax = new SoftmaxCache(blocked.resolve("within"), "toy").fit(PROBLEM, () -> fitted++);

        assertThat(bits(softmax)).isEqualTo(bits(Softmax.fit(PROBLEM)));
        assertThat(fitted).isEqualTo(1);
        assertThat(files()).containsExactly(blocked);
    }

    @Test
    void theLastEightAreKeptAndOtherFilesLeftAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("likeness-notes.txt"), "mine");
        for (int rounds = 1; rounds <= 12; rounds++) {
            fit(new Softmax.Problem(PLACES, CLASSES, 2, 1e-4, rounds));
        }
        fit(new Softmax.Problem(PLACES, CLASSES, 2, 1e-4, 12));

        assertThat(fitted).isEqualTo(12);
        assertThat(files()).hasSize(8 + 1).contains(mine);
    }
}
