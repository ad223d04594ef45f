package org.nuncio.publish.export;

import java.util.List;
import org.nuncio.record.Happening;

/** What a tab format makes of a happening. */
interface TabRows {
    /** Of every row. */
    int columns();

    /** Names of the columns; empty where the format has no line for them. */
    default List<String> header() {
        return List.of();
    }

    /** What stands in a cell without a value. */
    default String missing() {
        return "";
    }

    List<List<String>> of(Happening happening);
}
