package org.nuncio.fuzz;

/** Reports in a table. */
public final class CsvFuzzer {
    private CsvFuzzer() {}

    /** @param input a file as it may be given */
    public static void fuzzerTestOneInput(byte[] input) {
        TakeIn.check("reports.csv", input);
    }
}
