package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where language models are kept. */
class ModelsFolderTest {
    @TempDir
    Path folder;

    private Path chosen(Map<String, String> environment, @Nullable Path home) {
        return new ModelsFolder(environment, home, folder, "ada").choose();
    }

    @Test
    void ownFolderGoesBeforeAllOthers() {
        Map<String, String> both = Map.of("NUNCIO_CACHE", "/models", "XDG_CACHE_HOME", "/cache");
        assertThat(chosen(both, folder)).isEqualTo(Path.of("/models"));
        assertThat(chosen(Map.of("XDG_CACHE_HOME", "/cache"), folder)).isEqualTo(Path.of("/cache/nuncio"));
    }

    @Test
    void homeIsUsedWhereItCanBeWrittenAndNothingIsMade() {
        assertThat(chosen(Map.of(), folder.resolve("home"))).isEqualTo(folder.resolve("home/.cache/nuncio"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutHomeModelsGoToAFolderThatOnlyTheUserMayRead() throws IOException {
        assumePosix();
        Path chosen = chosen(Map.of(), null);
        assertThat(chosen).isEqualTo(folder.resolve("nuncio-ada"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(chosen)))
                .isEqualTo("rwx------");
        assertThat(chosen(Map.of(), null)).as("the second time").isEqualTo(chosen);
    }

    @Test
    void homeThatIsAFileIsNoHome() throws IOException {
        Path file = Files.writeString(folder.resolve("home"), "");
        assertThat(chosen(Map.of(), file)).isEqualTo(folder.resolve("nuncio-ada"));
    }

    @Test
    void folderThatOthersMayWriteToIsRefused() throws IOException {
        assumePosix();
        Path open = Files.createDirectory(folder.resolve("nuncio-ada"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> chosen(Map.of(), null))
                .satisfies(t -> assertThat(t.diagnostic().toString()).contains("models.folder", "--models"));
    }

    @Test
    void linkInPlaceOfTheFolderIsRefused() throws IOException {
        assumePosix();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("nuncio-ada"), elsewhere);
        assertThatExceptionOfType(Trouble.class).isThrownBy(() -> chosen(Map.of(), null));
    }

    private void assumePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }
}
