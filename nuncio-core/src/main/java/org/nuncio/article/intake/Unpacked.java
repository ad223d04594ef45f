package org.nuncio.article.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.nuncio.text.Diagnostic;

/** Watches how much comes out of a compression for what goes in, and stops a bomb. */
final class Unpacked extends FilterInputStream {
    /** So much may come out whatever went in: a short text of blanks is no bomb. */
    private static final long HARMLESS = 4L << 20;

    private final String name;
    private final LongSupplier packed;
    private final Budget budget;
    private long count;

    /** @param packed how many bytes went in so far */
    Unpacked(String name, InputStream in, LongSupplier packed, Budget budget) {
        super(in);
        this.name = name;
        this.packed = packed;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        if (read > 0) {
            count += read;
            budget.unpacked(name, read);
            int ratio = budget.limits().ratio();
            if (count > HARMLESS && count / ratio > packed.getAsLong()) {
                throw new CapReached(Diagnostic.error(
                        "input.inflated",
                        name,
                        "it unpacks to more than " + ratio + " times its size; the rest is not read.",
                        "Check where it comes from; unpack it yourself where it may be trusted."));
            }
        }
        return read;
    }

    /** Through {@link #read}, so that it is counted. */
    @Override
    public long skip(long n) throws IOException {
        byte[] rest = new byte[(int) Math.min(n, 8192)];
        return Math.max(0, read(rest, 0, rest.length));
    }

    /** So that a buffer does not read on in one go, and lose what it has where that fails. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
