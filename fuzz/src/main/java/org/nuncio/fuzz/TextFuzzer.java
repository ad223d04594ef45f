package org.nuncio.fuzz;

import org.nuncio.article.Hints;

/** Plain text of any encoding. */
public final class TextFuzzer {
    private TextFuzzer() {}

    /** @param input a file as it may be given */
    public static void fuzzerTestOneInput(byte[] input) {
        ReadReports.check("report.txt", input, null, Hints.NONE);
    }
}
