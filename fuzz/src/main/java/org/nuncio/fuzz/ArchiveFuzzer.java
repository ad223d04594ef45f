package org.nuncio.fuzz;

/** What is packed: zip and gzip, one within the other. */
public final class ArchiveFuzzer {
    private ArchiveFuzzer() {}

    /** @param input a file as it may be given */
    public static void fuzzerTestOneInput(byte[] input) {
        TakeIn.check("reports.zip", input);
    }
}
