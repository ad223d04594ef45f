package org.nuncio.app;

import org.nuncio.record.StoreWriter;
import org.nuncio.text.Counted;

/** What an ingest says at its end. */
final class IngestLine {
    private IngestLine() {}

    /**
     * {@code 13 reports given: 11 read (2 of them copies), 1 refused, 1 known before; 140 claims, 20 of them folded.}
     *
     * @param passedOver reports that the store had before
     */
    static String of(StoreWriter.Added added, int passedOver) {
        int given = added.read() + added.refused() + passedOver;
        return Counted.of(given, "report") + " given: " + added.read() + " read ("
                + Counted.of(added.copies(), "of them a copy", "of them copies") + "), " + added.refused()
                + " refused, " + passedOver + " known before; " + Counted.of(added.claims(), "claim") + ", "
                + added.folded() + " of them folded.";
    }
}
