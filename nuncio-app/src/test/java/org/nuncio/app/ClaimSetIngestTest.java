package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuncio.article.Hints;
import org.nuncio.record.Account;
import org.nuncio.record.ClaimSetWriter;
import org.nuncio.record.Filing;
import org.nuncio.record.Provenance;
import org.nuncio.record.Stories;
import org.nuncio.sentence.SentenceEmbedder;

class ClaimSetIngestTest {
    private static final Stories STORIES = new Stories(new SentenceEmbedder() {
        @Override
        public float[] embed(String text) {
            return new float[] {1};
        }

        @Override
        public String version() {
            return "toy";
        }
    });

    @TempDir
    Path folder;

    private static Filing filing(String id, LocalDate published) {
        Account account = new Account(
                null,
                published,
                "none",
                null,
                "en",
                null,
                List.of(),
                "It rained in Alphaville.",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return new Filing(new Provenance(id, id + ".txt", "0", null, null, published, Hints.NONE), null, null, account);
    }

    @Test
    void aReportThatTwoMonthsHoldCountsOnce() {
        Path set = folder.resolve("set");
        try (ClaimSetWriter writer = ClaimSetWriter.open(folder)) {
            writer.add(filing("r1", LocalDate.of(2022, 2, 9)));
            writer.add(filing("r2", LocalDate.of(2022, 2, 9)));
            writer.add(filing("r1", LocalDate.of(2022, 3, 1)));
            writer.writeTo(set, "part");
        }
        Screen screen = new Screen("");
        ClaimSetIngest ingest = new ClaimSetIngest(screen.terminal(), set, 20, STORIES);
        assertThat(ingest.into(folder.resolve("a.db"))).isEqualTo(ExitStatus.DONE);
        assertThat(screen.err()).contains("3 reports given: 2 read (1 of them a copy), 0 refused, 1 known before;");
    }
}
