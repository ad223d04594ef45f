package org.nuncio.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class InputFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void make() throws IOException {
        for (String name : List.of(
                "a.txt",
                "a.html",
                "b.html",
                "README.md",
                "a.gold.json",
                "x/c.warc.gz",
                "x/d.parquet",
                ".git/e.txt",
                "f.png")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }
    }

    private List<String> names(String... given) throws IOException {
        return InputFiles.find(List.of(given), new Configuration()).stream()
                .map(file -> file.name().replace(folder.toString(), "$"))
                .toList();
    }

    @Test
    void aFolderMeansWhatNuncioIngestTakesOfItAndParquet() throws IOException {
        assertThat(names(folder.toString())).containsExactly("$/a.txt", "$/b.html", "$/x/c.warc.gz", "$/x/d.parquet");
        assertThat(names(folder + "/x/../")).containsExactly("$/a.txt", "$/b.html", "$/x/c.warc.gz", "$/x/d.parquet");
        assertThat(names(folder + "/x", folder + "/*.html"))
                .containsExactly("$/a.html", "$/b.html", "$/x/c.warc.gz", "$/x/d.parquet");
    }

    @Test
    void aNameThatMeansNothingIsTold() {
        assertThatThrownBy(() -> names(folder + "/none"))
                .isInstanceOf(JobTrouble.class)
                .hasMessageContaining("/none: error input.missing: there is no such file or folder.");
        assertThatThrownBy(() -> names(folder + "/README.md")).hasMessageContaining("error input.none");
    }

    @Test
    void slicesKeepSmallFilesTogetherAndBeginWithTheLargest() {
        List<InputFile> files =
                List.of(file("a", 3), file("b", 4), file("c", 50), file("d", 4), file("e", 6), file("f", 1));
        assertThat(Slice.cut(files, 10))
                .extracting(slice -> slice.files().stream().map(InputFile::name).toList())
                .containsExactly(List.of("c"), List.of("d", "e"), List.of("a", "b"), List.of("f"));
        assertThat(Slice.cut(files, 10)).isEqualTo(Slice.cut(files, 10));
        assertThat(Slice.cut(List.of(), 10)).isEmpty();
    }

    private static InputFile file(String name, long size) {
        return new InputFile(name, "file:/" + name, size, 1);
    }
}
