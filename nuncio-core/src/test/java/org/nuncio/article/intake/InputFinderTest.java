package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.article.intake.InputFinder.Found;

class InputFinderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of(
                "b.txt",
                "a.txt",
                "a.gold.json",
                "README.txt",
                "note.md",
                "n.csv.gz",
                "w.WARC.GZ",
                "page.html",
                "a.html",
                "picture.png",
                "deep/c d.txt",
                "deep/B.TXT",
                ".hidden/x.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }
    }

    private Found find(String... names) {
        return InputFinder.find(
                Arrays.stream(names).map(n -> n.equals("-") ? n : folder + n).toList());
    }

    private List<String> names(Found found) {
        return found.inputs().stream()
                .map(s -> s.name().replace(folder.toString(), ""))
                .toList();
    }

    @Test
    void folderGivesItsReportsByName() {
        assertThat(names(find("")))
                .containsExactly(
                        "/a.txt", "/b.txt", "/deep/B.TXT", "/deep/c d.txt", "/n.csv.gz", "/page.html", "/w.WARC.GZ");
    }

    @Test
    void pageBesideItsTextIsReadWhereItIsNamed() {
        assertThat(names(find("/a.html", "/page.html"))).containsExactly("/a.html", "/page.html");
    }

    @Test
    void globGivesWhatItFits() {
        assertThat(names(find("/d*/*.txt"))).containsExactly("/deep/c d.txt");
    }

    @Test
    void globReachesAnyDepth() {
        assertThat(names(find("/**.txt"))).contains("/a.txt", "/deep/c d.txt").doesNotContain("/README.txt");
    }

    @Test
    void orderGivenDoesNotMatter() {
        assertThat(find("/b.txt", "-", "/a.txt")).isEqualTo(find("/a.txt", "/b.txt", "-"));
    }

    @Test
    void whatIsGivenTwiceIsReadOnce() {
        assertThat(names(find("/a.txt", "/deep/../a.txt", "", "-", "-")))
                .containsExactly(
                        "-",
                        "/a.txt",
                        "/b.txt",
                        "/deep/B.TXT",
                        "/deep/c d.txt",
                        "/n.csv.gz",
                        "/page.html",
                        "/w.WARC.GZ");
    }

    @Test
    void recordsAndReadmesArePassedOver() {
        Found found = find("/a.txt", "/a.gold.json", "/README.txt");
        assertThat(names(found)).containsExactly("/a.txt");
        assertThat(found.notes()).extracting(d -> d.code()).containsExactly("input.passed-over", "input.passed-over");
        assertThat(found.refused()).isEmpty();
    }

    @Test
    void anyOtherFileMayBeNamed() {
        assertThat(names(find("/note.md"))).containsExactly("/note.md");
    }

    @Test
    void whatIsNotThereIsRefusedAndTheRestFound() {
        Found found = find("/gone.txt", "/a.txt", "/gone/*.txt");
        assertThat(names(found)).containsExactly("/a.txt");
        assertThat(found.refused()).hasSize(2);
    }

    @Test
    void globWithoutReportsIsRefused() {
        assertThat(find("/*.xml").refused()).extracting(d -> d.code()).containsExactly("input.none");
    }
}
