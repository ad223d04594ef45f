package org.nuncio.fuzz;

/** Web archives, packed and not. */
public final class WarcFuzzer {
    private WarcFuzzer() {}

    /** @param input a file as it may be given */
    public static void fuzzerTestOneInput(byte[] input) {
        TakeIn.check("archive.warc", input);
    }
}
