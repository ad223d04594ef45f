package org.nuncio.publish;

import java.io.IOException;
import org.nuncio.coding.event.CodedReport;

/** Writes the records of one run, one after another; nothing is complete before {@link #end}. */
public interface RecordWriter {

    void add(CodedReport report) throws IOException;

    /** Writes what comes after the last record and flushes; the output stays open. */
    void end() throws IOException;
}
