package org.nuncio.article.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream with their numbers, blank ones left out. Of a line that is too long only the beginning is kept. */
final class Lines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private long number;

    /** @param longest in bytes */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * One line without its end.
     *
     * @param number 1-based
     * @param cut whether it is longer than allowed
     */
    record Line(long number, byte[] bytes, boolean cut) {}

    /** @return null at the end */
    @Nullable
    Line next() throws IOException {
        Line line = one();
        while (line != null && isBlank(line.bytes())) {
            line = one();
        }
        return line;
    }

    private @Nullable Line one() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        do {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int room = longest - line.size();
            line.write(buffer, at, Math.min(stop - at, room));
            cut |= stop - at > room;
            at = Math.min(stop + 1, end);
            if (stop < end) {
                break;
            }
        } while (fill());
        return new Line(++number, line.toByteArray(), cut);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
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
