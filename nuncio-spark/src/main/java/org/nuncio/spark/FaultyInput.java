package org.nuncio.spark;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.nuncio.record.StoreException;

/**
 * A file that is opened when it is first read. Keeps in mind that it could not be opened or that its reading broke off, since whoever takes documents out of it makes
 * a refusal of that.
 */
final class FaultyInput extends InputStream {
    private final Opener opener;
    private @Nullable InputStream in;
    private @Nullable IOException fault;

    /** What opens a file. */
    interface Opener {
        /** @throws StoreException where it is no Parquet, as its name says */
        InputStream open() throws IOException;
    }

    FaultyInput(Opener opener) {
        this.opener = opener;
    }

    @Nullable
    IOException fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            if (in == null) {
                in = opener.open();
            }
            return in.read(bytes, from, length);
        } catch (StoreException e) {
            fault = new IOException(e.diagnostic().message(), e);
            throw fault;
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
