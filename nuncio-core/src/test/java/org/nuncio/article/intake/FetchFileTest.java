package org.nuncio.article.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of pages from one run to the next. */
class FetchFileTest {
    @TempDir
    Path folder;

    @Test
    void whatNoRequestMaySayIsForgotten() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.db.fetched"),
                "http://a.example/1\t\"\u0001\"\t\nhttp://a.example/2\t\"\u4e2d\"\t\nhttp://a.example/3\t\"é x\"\t\n");
        FetchFile cache = FetchCache.in(file);
        assertThat(cache.get("http://a.example/1")).isEmpty();
        assertThat(cache.get("http://a.example/2")).isEmpty();
        assertThat(cache.get("http://a.example/3")).contains(new FetchCache.Validators("\"é x\"", null));
    }
}
