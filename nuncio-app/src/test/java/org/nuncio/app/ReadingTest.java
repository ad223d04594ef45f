package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.article.intake.Intake;
import org.nuncio.article.intake.Items;
import org.nuncio.article.intake.Options;
import org.nuncio.publish.Format;
import org.nuncio.publish.RecordWriter;
import org.nuncio.publish.Style;

/** Reading many reports at once. */
@Tag("models")
class ReadingTest {
    private static final String SAMPLES =
            Path.of(System.getProperty("nuncio.root", ".."), "samples").toString();

    private static String json(List<String> names, int threads) throws InterruptedException, IOException {
        StringWriter out = new StringWriter();
        RecordWriter writer = Format.jsonl.to(out, Style.PLAIN);
        ReportWork work = Models.work(null);
        Items items = new Intake(Options.defaults()).open(names, InputStream.nullInputStream());
        new OrderedWork<>(threads, Duration.ofSeconds(120), work).run(items, outcome -> {
            try {
                writer.add(outcome.report());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.end();
        return out.toString();
    }

    @Test
    void anyNumberOfThreadsAndAnyOrderOfFilesGiveTheSameBytes() throws InterruptedException, IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(Path.of(SAMPLES))) {
            names = files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        String once = json(List.of(SAMPLES), 1);
        assertThat(once.lines()).hasSize(12);
        assertThat(json(names, 2)).isEqualTo(once);
    }
}
