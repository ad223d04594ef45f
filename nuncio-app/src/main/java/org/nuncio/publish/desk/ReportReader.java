package org.nuncio.publish.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.nuncio.record.Given;

/** Reads a report with the rules and models of the program. */
public interface ReportReader {

    /**
     * The record of a report, as {@code nuncio read --format json} prints it.
     *
     * @param keep whether it is added to the store
     * @throws Problem where it is refused
     */
    ObjectNode read(Given given, boolean keep);
}
