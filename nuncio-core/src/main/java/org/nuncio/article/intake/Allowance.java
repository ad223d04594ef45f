package org.nuncio.article.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.nuncio.text.Diagnostic;

/** Lets a parser read so much for one record and no more, so that a record that does not end cannot fill the memory. */
final class Allowance extends FilterInputStream {
    private final String name;
    private final long most;
    private long left;

    Allowance(String name, InputStream in, long most) {
        super(in);
        this.name = name;
        this.most = most;
        this.left = most;
    }

    /** The next record begins. */
    void renew() {
        left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new CapReached(Diagnostic.error(
                    "input.too-large",
                    name,
                    "one of its records is larger than " + most + " bytes; the rest is not read.",
                    "Look for a quotation mark or bracket that is not closed."));
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
