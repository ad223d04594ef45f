package org.nuncio.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Keeps in mind that the reading of a file broke off, since whoever takes documents out of it makes a refusal of that. */
final class FaultyInput extends FilterInputStream {
    private @Nullable IOException fault;

    FaultyInput(InputStream in) {
        super(in);
    }

    @Nullable
    IOException fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }
}
