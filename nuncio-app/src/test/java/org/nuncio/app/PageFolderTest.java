package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {
    private static final Path PAGES = Path.of(System.getProperty("nuncio.root"), "eval", "pages");

    @TempDir
    Path folder;

    @Test
    void pagesAreComparedWithTheirTextsAndFacts() throws IOException {
        Files.writeString(
                folder.resolve("a.html"),
                "<html><title>Ferry to sail again | The Post</title><h1>Ferry to sail again</h1><p>The council met on Monday to talk about the harbour.</p>"
                        + "<p>Its members agreed that the ferry would sail.</p></html>");
        Files.writeString(folder.resolve("a.txt"), "The council met on Monday to talk about the harbour.");
        Files.writeString(
                folder.resolve("a.meta.json"),
                "{\"title\":\"Ferry to sail again\",\"publisher\":\"The Mail\",\"language\":\"en\"}");
        assertThat(PageFolder.of(folder).section(true).toString())
                .contains(
                        "| a | 0.467 | 1.000 | 0.636 | 0.714 | publisher |",
                        "| title | 1 | 1 |",
                        "| publisher | 0 | 1 |",
                        "- a: publisher: The Post, is The Mail");
    }

    @Test
    void aFolderOfPagesNeedsNoModels() {
        Screen screen = new Screen("");
        assertThat(Screen.status(screen, "evaluate", PAGES.toString())).isZero();
        assertThat(screen.out()).contains("## pages", "| refused | 5 | 5 |");
    }

    @Test
    void otherFoldersAreNone() throws IOException {
        assertThat(PageFolder.is(PAGES)).isTrue();
        assertThat(PageFolder.is(PAGES.resolveSibling("development"))).isFalse();
    }
}
