package org.nuncio.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuncio.record.StoreWriter;

class IngestTallyTest {
    @Test
    void manyOfAll() {
        assertThat(new IngestTally(new StoreWriter.Added(11, 1, 140, 20, 2), 1).line())
                .isEqualTo("13 reports given: 11 read (2 of them copies), 1 refused, 1 known before;"
                        + " 140 claims, 20 of them folded.");
    }

    @Test
    void oneOfEach() {
        assertThat(new IngestTally(new StoreWriter.Added(1, 0, 1, 1, 1), 0).line())
                .isEqualTo("1 report given: 1 read (1 of them a copy), 0 refused, 0 known before;"
                        + " 1 claim, 1 of them folded.");
    }

    @Test
    void nothing() {
        assertThat(new IngestTally(new StoreWriter.Added(0, 0, 0, 0, 0), 0).line())
                .isEqualTo("0 reports given: 0 read (0 of them copies), 0 refused, 0 known before;"
                        + " 0 claims, 0 of them folded.");
    }
}
