package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.publish.Format;
import org.nuncio.publish.RecordWriter;
import org.nuncio.publish.Style;

/** Reading many reports at once. */
@Tag("models")
class ReadingTest {
    private static final String SAMPLES =
            Path.of(System.getProperty("nuncio.root", ".."), "samples").toString();

    private static String json(List<Source> sources, int threads) throws InterruptedException, IOException {
        StringWriter out = new StringWriter();
        RecordWriter writer = Format.jsonl.to(out, Style.PLAIN);
        ReportWork work = new ReportWork(
                Models.engine().coder(),
                new Screen("").terminal().in(),
                new Articles(null, ReadCommand.MAX_BYTES),
                ReadCommand.MAX_BYTES,
                120);
        new OrderedWork<>(threads, Duration.ofSeconds(120), work).run(sources.iterator(), outcome -> {
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
        List<Source> forward = ReportFinder.find(List.of(SAMPLES)).sources();
        List<String> names = new ArrayList<>(forward.stream().map(Source::name).toList());
        Collections.reverse(names);
        String once = json(forward, 1);
        assertThat(once.lines()).hasSize(12);
        assertThat(json(ReportFinder.find(names).sources(), 2)).isEqualTo(once);
    }
}
