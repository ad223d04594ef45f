package org.nuncio.article.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that can go back to where it was told to keep, as far as its memory reaches. */
final class Window {
    private static final int FIRST = 64 * 1024;

    private final InputStream in;
    private final int most;
    private byte[] bytes = new byte[FIRST];
    private int kept;
    private int at;
    private int end;
    private boolean lost;

    /** @param most how many bytes it may hold */
    Window(InputStream in, int most) {
        this.in = in;
        this.most = Math.max(most, FIRST);
    }

    /** From here on the stream can go back. */
    void keep() {
        kept = at;
        lost = false;
    }

    /** As {@link #keep()}, some bytes that were just read included. */
    void keep(int before) {
        kept = at - before;
        lost = false;
    }

    /** Goes back to where it was told to keep, and some bytes on from there; not where that is forgotten: then it stays. */
    void back(int on) {
        if (!lost) {
            at = Math.min(kept + on, end);
        }
    }

    /** How many bytes can be had at once; 0 at the end only. */
    int ready() throws IOException {
        if (at == end) {
            fill();
        }
        return end - at;
    }

    byte[] array() {
        return bytes;
    }

    /** Where in the array the bytes that are ready begin. */
    int at() {
        return at;
    }

    /** Goes on by some of the bytes that are ready. */
    void take(int n) {
        at += n;
    }

    /** @return -1 at the end */
    int read() throws IOException {
        return ready() == 0 ? -1 : bytes[at++] & 0xFF;
    }

    private void fill() throws IOException {
        if (end == bytes.length) {
            makeRoom();
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(read, 0);
    }

    private void makeRoom() {
        if (kept == 0 && bytes.length >= most) {
            lost = true;
            kept = at;
        }
        if (kept > 0) {
            System.arraycopy(bytes, kept, bytes, 0, end - kept);
            at -= kept;
            end -= kept;
            kept = 0;
        } else {
            bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * bytes.length));
        }
    }
}
