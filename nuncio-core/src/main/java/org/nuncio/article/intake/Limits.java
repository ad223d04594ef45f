package org.nuncio.article.intake;

/**
 * How much intake reads before it gives up.
 *
 * @param documentBytes a longer document is refused; at most 1 GB
 * @param entries of one input that holds many
 * @param ratio how many times its packed size something may unpack to, where that is more than a few megabytes
 * @param depth how many archives, tables and compressions may stand within each other
 * @param unpackedBytes all that one input may unpack to
 */
public record Limits(int documentBytes, long entries, int ratio, int depth, long unpackedBytes) {

    /** A document is an array, and what is read around it has to fit into one as well. */
    private static final int MOST_BYTES = 1 << 30;

    public Limits {
        documentBytes = Math.min(documentBytes, MOST_BYTES);
        if (documentBytes < 1 || entries < 1 || ratio < 1 || depth < 1 || unpackedBytes < 1) {
            throw new IllegalArgumentException("limits: " + documentBytes + " bytes, " + entries + " entries, ratio "
                    + ratio + ", depth " + depth + ", " + unpackedBytes + " bytes unpacked");
        }
    }

    /** 20 MB for a document, ten million entries, 200 times the packed size, three levels, 200 GB unpacked. */
    public static Limits defaults() {
        return new Limits(20 << 20, 10_000_000, 200, 3, 200L << 30);
    }

    public Limits withDocumentBytes(int bytes) {
        return new Limits(bytes, entries, ratio, depth, unpackedBytes);
    }
}
