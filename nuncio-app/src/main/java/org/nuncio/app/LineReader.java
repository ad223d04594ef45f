package org.nuncio.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream with their numbers, blank ones left out; a line that is too long is cut there, which makes it bad JSON. */
final class LineReader implements Iterator<LineReader.Line> {
    static final int MAX_BYTES = 1 << 20;

    private final InputStream in;
    private int number;
    private @Nullable Line next;

    /** @param number 1-based */
    record Line(int number, byte[] bytes, boolean cut) {}

    LineReader(InputStream in) {
        this.in = in;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        Line line = next;
        if (line == null) {
            throw new NoSuchElementException("line after " + number);
        }
        next = read();
        return line;
    }

    private @Nullable Line read() {
        try {
            Line line = one();
            while (line != null && isBlank(line.bytes())) {
                line = one();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("line " + (number + 1), e);
        }
    }

    private @Nullable Line one() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean cut = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (bytes.size() < MAX_BYTES) {
                bytes.write(read);
            } else {
                cut = true;
            }
        }
        return new Line(++number, bytes.toByteArray(), cut);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
