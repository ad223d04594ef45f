package org.nuncio.article.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.nuncio.text.Diagnostic;

/**
 * What the members of a gzip file hold, one after the other, as WARC has a member for each record. A member that is broken ends in a {@link ZipException}; who reads on
 * gets the next that can be found.
 */
final class Members extends InputStream {
    private static final int MEMORY = 16 << 20;
    private static final long HARMLESS = 64L << 20;
    private static final int PATIENCE = 1000;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CHECK = 2;
    private static final int RESERVED = 0xE0;

    private final String name;
    private final InputStream source;
    private final Window window;
    private final Budget budget;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private boolean open;
    private boolean ending;
    private int failures;

    /** A member that could be unpacked is not what was packed, or is cut off at its very end. */
    static final class BadEnd extends ZipException {
        private static final long serialVersionUID = 1;

        BadEnd(String message) {
            super(message);
        }
    }

    Members(String name, InputStream source, Budget budget) {
        this.name = name;
        this.source = source;
        this.window = new Window(source, MEMORY);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            while (open || begin()) {
                int read = inflate(bytes, from, length);
                if (read > 0) {
                    sum.update(bytes, from, read);
                    watch(read);
                    return read;
                }
                end();
            }
            return -1;
        } catch (DataFormatException | EOFException e) {
            throw broken(e);
        }
    }

    private boolean begin() throws IOException, DataFormatException {
        window.keep();
        int first = window.read();
        while (first == 0) { // some writers fill up with zeros
            window.keep();
            first = window.read();
        }
        if (first < 0) {
            return false;
        }
        if (first != 0x1F || byteRead() != 0x8B || byteRead() != 8) {
            throw new DataFormatException("no member begins here");
        }
        header(byteRead());
        inflater.reset();
        sum.reset();
        open = true;
        return true;
    }

    private void header(int flags) throws IOException, DataFormatException {
        if ((flags & RESERVED) != 0) {
            throw new DataFormatException("unknown flags");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(byteRead() | byteRead() << 8);
        }
        for (int flag : new int[] {NAME, COMMENT}) {
            if ((flags & flag) != 0) {
                while (byteRead() != 0) {
                    continue;
                }
            }
        }
        skip((flags & HEADER_CHECK) != 0 ? 2 : 0);
    }

    private void skip(int n) throws IOException {
        for (int i = 0; i < n; i++) {
            byteRead();
        }
    }

    private int byteRead() throws IOException {
        int read = window.read();
        if (read < 0) {
            throw new EOFException("within a member");
        }
        return read;
    }

    /** @return 0 at the end of the member */
    private int inflate(byte[] bytes, int from, int length) throws IOException, DataFormatException {
        while (!inflater.finished()) {
            int ready = window.ready();
            if (ready == 0) {
                throw new EOFException("within a member");
            }
            inflater.setInput(window.array(), window.at(), ready);
            int read = inflater.inflate(bytes, from, length);
            window.take(ready - inflater.getRemaining());
            if (read > 0) {
                return read;
            }
            if (inflater.needsDictionary()) {
                throw new DataFormatException("a dictionary is asked for");
            }
        }
        return 0;
    }

    private void end() throws IOException, DataFormatException {
        open = false;
        ending = true;
        long check = byteRead() | byteRead() << 8 | byteRead() << 16 | (long) byteRead() << 24;
        skip(4);
        if (check != sum.getValue()) {
            throw new DataFormatException("the check sum is another");
        }
        ending = false;
        failures = 0;
    }

    private void watch(int read) throws CapReached {
        budget.unpacked(name, read);
        if (inflater.getBytesWritten() > HARMLESS
                && inflater.getBytesWritten() / budget.limits().ratio() > inflater.getBytesRead()) {
            throw new CapReached(Diagnostic.error(
                    "input.inflated",
                    name,
                    "a member unpacks to more than " + budget.limits().ratio()
                            + " times its size; the rest is not read.",
                    "Check where it comes from."));
        }
    }

    /** Leads to the next place where a member may begin. */
    private ZipException broken(Exception cause) throws IOException {
        open = false;
        if (++failures > PATIENCE) {
            throw new CapReached(Diagnostic.error(
                    "input.corrupt",
                    name,
                    "no part of it can be unpacked any more; the rest is not read.",
                    "Get it again."));
        }
        window.back(1);
        window.keep();
        int a = window.read();
        int b = window.read();
        int c = window.read();
        while (c >= 0 && !(a == 0x1F && b == 0x8B && c == 8)) {
            a = b;
            b = c;
            window.keep(2);
            c = window.read();
        }
        if (c >= 0) {
            window.back(0);
        }
        ZipException broken = ending ? new BadEnd(Faults.words(cause)) : new ZipException(Faults.words(cause));
        broken.initCause(cause);
        ending = false;
        return broken;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        source.close();
    }
}
