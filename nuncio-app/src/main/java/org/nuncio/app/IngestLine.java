package org.nuncio.app;

import org.nuncio.record.StoreWriter;

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
        return given + (given == 1 ? " report" : " reports") + " given: " + added.read() + " read (" + added.copies()
                + " of them copies), " + added.refused() + " refused, " + passedOver + " known before; "
                + added.claims() + " claims, " + added.folded() + " of them folded.";
    }
}
