package org.nuncio.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private static final Folder TWO = Folder.of(Map.of("types.yaml", "a: 1", "acts/x.yaml", "b: 2"));

    @Test
    void namesComeInOrder() {
        assertThat(TWO.names()).containsExactly("acts/x.yaml", "types.yaml");
    }

    @Test
    void readsAFileByItsPath() {
        assertThat(TWO.read("acts/x.yaml")).isEqualTo("b: 2");
    }

    @Test
    void aFileThatIsNotThereIsEmpty() {
        assertThat(TWO.read("acts/y.yaml")).isEmpty();
    }

    @Test
    void plusAddsFilesAndReplacesThoseOfTheSameName() {
        Folder sum = TWO.plus(Folder.of(Map.of("types.yaml", "a: 9", "new.yaml", "c: 3")));
        assertThat(sum.names()).extracting(sum::read).containsExactly("b: 2", "c: 3", "a: 9");
    }

    @Test
    void plusLeavesTheFolderItself() {
        TWO.plus(Folder.of(Map.of("types.yaml", "a: 9")));
        assertThat(TWO.read("types.yaml")).isEqualTo("a: 1");
    }

    @Test
    void versionIsAShortHash() {
        assertThat(TWO.version()).matches("sha256:[0-9a-f]{12}");
    }

    @Test
    void versionStaysWhileTheContentStays() {
        assertThat(Folder.of(Map.of("acts/x.yaml", "b: 2", "types.yaml", "a: 1"))
                        .version())
                .isEqualTo(TWO.version());
    }

    @Test
    void versionChangesWithOneLetter() {
        assertThat(Folder.of(Map.of("acts/x.yaml", "b: 3", "types.yaml", "a: 1"))
                        .version())
                .isNotEqualTo(TWO.version());
    }

    @Test
    void versionChangesWithAName() {
        assertThat(Folder.of(Map.of("acts/y.yaml", "b: 2", "types.yaml", "a: 1"))
                        .version())
                .isNotEqualTo(TWO.version());
    }

    @Test
    void aFolderOnDiskHoldsTablesAndYamlOnly(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("acts"));
        Files.writeString(root.resolve("acts/x.yaml"), "b: 2");
        Files.writeString(root.resolve("scores.tsv"), "1");
        Files.writeString(root.resolve("README.md"), "words");
        assertThat(Folder.of(root).names()).containsExactly("acts/x.yaml", "scores.tsv");
    }

    @Test
    void aResourceFolderThatIsNotPackedIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folder.ofResources(Folder.class, "nowhere"))
                .withMessageContaining("nowhere");
    }
}
