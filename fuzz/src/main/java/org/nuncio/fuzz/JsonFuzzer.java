package org.nuncio.fuzz;

/** Reports in JSON, in an array, below a key, or one after the other. */
public final class JsonFuzzer {
    private JsonFuzzer() {}

    /** @param input a file as it may be given */
    public static void fuzzerTestOneInput(byte[] input) {
        TakeIn.check("reports.json", input);
    }
}
