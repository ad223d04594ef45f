package org.nuncio.app.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nuncio.sentence.BgeEmbedder;

@Tag("models")
class StoryBenchTest {
    @Test
    void reportsInOtherWordsAreOneStoryAndOtherEventsAreNot() throws IOException {
        StoryBench bench = StoryBench.over(Path.of(System.getProperty("nuncio.root")), new BgeEmbedder());
        assertThat(bench.missed()).hasSizeLessThanOrEqualTo(1);
        assertThat(bench.falseOfOthers()).hasSizeLessThanOrEqualTo(2);
        assertThat(bench.falseAcross()).isEmpty();
    }
}
