package org.nuncio.app;

import org.nuncio.record.StoreWriter.Added;
import org.nuncio.text.Counted;

/**
 * What became of the reports that an ingest was given.
 *
 * @param passedOver those that the store had before
 */
record IngestTally(Added added, int passedOver) {
    static final IngestTally NOTHING = new IngestTally(new Added(0, 0, 0, 0, 0), 0);

    IngestTally plus(Added more) {
        return new IngestTally(added.plus(more), passedOver);
    }

    IngestTally plusPassedOver(int more) {
        return new IngestTally(added, passedOver + more);
    }

    /** {@code 13 reports given: 11 read (2 of them copies), 1 refused, 1 known before; 140 claims, 20 of them folded.} */
    String line() {
        int given = added.read() + added.refused() + passedOver;
        return Counted.of(given, "report") + " given: " + added.read() + " read ("
                + Counted.of(added.copies(), "of them a copy", "of them copies") + "), " + added.refused()
                + " refused, " + passedOver + " known before; " + Counted.of(added.claims(), "claim") + ", "
                + added.folded() + " of them folded.";
    }
}
