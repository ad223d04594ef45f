package org.nuncio.publish.export;

import java.io.IOException;
import org.nuncio.record.Happening;

/** Writes happenings in one format, one after another; nothing is complete before {@link #end}. */
interface HappeningWriter {
    void begin() throws IOException;

    /** @return how many rows, features, edges … it has become */
    int add(Happening happening) throws IOException;

    /** Writes what comes after the last one; the output stays open. */
    void end() throws IOException;
}
