package org.nuncio.sentence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.sentence.kernel.Feature.Part;

class ModelFolderTest {
    @TempDir
    Path folder;

    private int conversions;

    /** One feature, the tag before; after a noun N scores 2.5, after a verb both labels something. */
    private static Weights weights() {
        HashIndex rows = HashIndex.forTexts(2);
        rows.put(Hashed.of("NN").hash(), 1);
        rows.put(Hashed.of("VB").hash(), Weights.WHOLE);
        Feature before = new Feature(List.of(new Part(Source.i, -1, Relation.lmd, Field.part_of_speech_tag, 0)), false);
        int[] sparse = {0, 1, 0, Float.floatToRawIntBits(2.5f)};
        return new Weights(List.of("N", "Ö"), List.of(before), new HashIndex[] {rows}, sparse, new float[] {1, -1});
    }

    private Models.Contents contents() {
        conversions++;
        Lexicon lexicon = Lexicon.of(Map.of("run", List.of("NN", "VB"), "fly", List.of("NN", "VB"), "of", List.of()));
        return new Models.Contents(lexicon, Lexicon.EMPTY, weights(), weights(), weights());
    }

    private Models.Contents load() {
        return new ModelFolder(folder, this::contents).contents();
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".models"))
                    .findAny()
                    .orElseThrow();
        }
    }

    private static float[] scores(Weights weights, String value) {
        float[] scores = weights.noScores();
        weights.add(0, Hashed.of(value).hash(), scores);
        return scores;
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        load();

        Models.Contents read = load();

        assertThat(conversions).isEqualTo(1);
        assertThat(read.parser().labels()).containsExactly("N", "Ö");
        assertThat(read.parser().features()).isEqualTo(weights().features());
        assertThat(scores(read.parser(), "NN")).containsExactly(2.5f, 0);
        assertThat(scores(read.parser(), "VB")).containsExactly(1, -1);
        assertThat(scores(read.parser(), "JJ")).containsExactly(0, 0);
        assertThat(read.classes().list(Hashed.of("run"))).containsExactly(Hashed.of("NN"), Hashed.of("VB"));
        assertThat(read.classes().list(Hashed.of("run")))
                .isSameAs(read.classes().list(Hashed.of("fly")));
        assertThat(read.classes().list(Hashed.of("walk"))).isEmpty();
    }

    @Test
    void aDamagedFileIsMadeAgain() throws IOException {
        load();
        byte[] bytes = Files.readAllBytes(file());
        byte[] whole = bytes.clone();
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(), bytes);

        load();

        assertThat(conversions).isEqualTo(2);
        assertThat(Files.readAllBytes(file())).isEqualTo(whole);
    }

    @Test
    void aFileThatIsCutOffOrEmptyIsMadeAgain() throws IOException {
        load();
        byte[] bytes = Files.readAllBytes(file());
        for (int length : new int[] {0, 7, 8, 100, bytes.length - 1}) {
            Files.write(file(), Arrays.copyOf(bytes, length));
            load();
            assertThat(Files.readAllBytes(file())).as("cut off at %d", length).isEqualTo(bytes);
        }
        assertThat(conversions).isEqualTo(6);
    }

    @Test
    void nothingButTheFileIsLeft() throws IOException {
        load();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void whatConversionsThatWereKilledHaveLeftIsRemoved() throws IOException {
        Files.writeString(folder.resolve("nlp4j-1.1.2.2.models8213.part"), "half of them");
        Files.writeString(folder.resolve("nlp4j-1.1.2.1.models77.part"), "half of those of an earlier version");
        load();
        Path late =
                Files.writeString(folder.resolve("nlp4j-1.1.2.2.models9.part"), "killed beside the one that is done");
        load();

        assertThat(conversions).isEqualTo(1);
        assertThat(late).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void theModelsOfEarlierVersionsGoAndNothingElse() throws IOException {
        Path old = Files.createDirectories(folder.resolve("nlp4j-1.1.2"));
        Files.writeString(old.resolve("en-dep.ser"), "large");
        Files.writeString(folder.resolve("nlp4j-1.1.2.1.models"), "of an older format");
        Files.writeString(folder.resolve("embeddings.bin"), "kept");

        load();

        assertThat(old).doesNotExist();
        assertThat(folder.resolve("nlp4j-1.1.2.1.models")).doesNotExist();
        assertThat(folder.resolve("embeddings.bin")).exists();
    }

    @Test
    void aFolderWithOtherFilesStays() throws IOException {
        Path old = Files.createDirectories(folder.resolve("nlp4j-1.1.2"));
        Files.writeString(old.resolve("notes.txt"), "mine");

        load();

        assertThat(old.resolve("notes.txt")).exists();
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        assertThatThrownBy(() -> new ModelFolder(taken, this::contents).contents())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("taken");
    }
}
