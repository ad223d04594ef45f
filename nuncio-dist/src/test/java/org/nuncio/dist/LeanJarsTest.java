package org.nuncio.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archive keeps of the libraries. */
class LeanJarsTest {
    private static final Lean TOY = new Lean(
            List.of(
                    new Lean.Row("toy", "every", "org/**.class"),
                    new Lean.Row("toy", "every", "META-INF/*"),
                    new Lean.Row("toy", "sun", "native/*.so"),
                    new Lean.Row("toy", "moon", "native/*.dll")),
            Set.of("sun"));

    @TempDir
    Path folder;

    @Test
    void rowsNameWhatStays() {
        assertThat(TOY.keeps("toy-1.0.jar", "org/toy/a/A.class")).isTrue();
        assertThat(TOY.keeps("toy-1.0.jar", "META-INF/NOTICE")).isTrue();
        assertThat(TOY.keeps("toy-1.0.jar", "native/toy.so")).isTrue();
        assertThat(TOY.keeps("toy-1.0.jar", "native/toy.dll"))
                .as("of another platform")
                .isFalse();
        assertThat(TOY.keeps("toy-1.0.jar", "META-INF/maven/pom.xml"))
                .as("a star stops at a slash")
                .isFalse();
        assertThat(TOY.keeps("toy-1.0.jar", "org/toy/Axclass"))
                .as("a dot is a dot")
                .isFalse();
    }

    @Test
    void libraryWithoutARowIsKeptWhole() {
        assertThat(TOY.keeps("toys-1.0.jar", "anything")).isTrue();
        assertThat(TOY.keeps("toy-core-1.0.jar", "anything")).isTrue();
    }

    @Test
    void platformThatTheTableDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lean.forPlatforms(Set.of("linux-x64", "vax")))
                .withMessageContaining("vax");
    }

    @Test
    void jarsAreStoredWithTheirFoldersAndTheSameBytesEachTime() throws IOException {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        jar(whole.resolve("toy-1.0.jar"), "org/", "org/A.class", "native/toy.dll", "META-INF/NOTICE");
        LeanJars.write(whole, folder.resolve("one"), TOY);
        LeanJars.write(whole, folder.resolve("two"), TOY);
        Path lean = folder.resolve("one/lib/toy-1.0.jar");
        assertThat(lean).hasSameBinaryContentAs(folder.resolve("two/lib/toy-1.0.jar"));
        assertThat(folder.resolve("one/licences/toy-1.0/NOTICE")).hasContent("META-INF/NOTICE");
        try (ZipFile zip = new ZipFile(lean.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("org/", "org/A.class", "META-INF/NOTICE");
            assertThat(zip.getEntry("org/A.class").getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @Test
    void whatAnEarlierRunWroteIsGone() throws IOException {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        jar(whole.resolve("toy-1.0.jar"), "org/A.class");
        LeanJars.write(whole, folder.resolve("lean"), TOY);
        Files.move(whole.resolve("toy-1.0.jar"), whole.resolve("toy-1.1.jar"));
        LeanJars.write(whole, folder.resolve("lean"), TOY);
        assertThat(folder.resolve("lean/lib")).isDirectoryContaining("glob:**/toy-1.1.jar");
        assertThat(folder.resolve("lean/lib/toy-1.0.jar")).doesNotExist();
    }

    private static void jar(Path file, String... names) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }
}
