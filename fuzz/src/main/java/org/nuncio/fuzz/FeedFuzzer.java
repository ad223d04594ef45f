package org.nuncio.fuzz;

/** Feeds, RSS and Atom, whole and broken. */
public final class FeedFuzzer {
    private FeedFuzzer() {}

    /** @param input a file as it may be given */
    public static void fuzzerTestOneInput(byte[] input) {
        TakeIn.check("feed.xml", input);
    }
}
