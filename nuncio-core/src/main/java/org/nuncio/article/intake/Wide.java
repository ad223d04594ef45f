package org.nuncio.article.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.nuncio.article.Decoder;

/** Turns UTF-16 and UTF-32, as spreadsheets write them, into UTF-8 while they are read, so that line ends and commas are single bytes. */
final class Wide extends InputStream {
    private static final int HEAD = 1024;
    private final Reader reader;
    private final InputStream source;
    private final char[] chars = new char[4096];
    private byte[] ready = new byte[0];
    private int at;
    private char open;

    private Wide(InputStream source, Charset charset) {
        this.source = source;
        this.reader = new InputStreamReader(source, charset);
    }

    /** The stream itself where it is not wide; without a byte order mark in any case. */
    static InputStream narrow(BufferedInputStream in) throws IOException {
        byte[] head = Opener.peek(in, HEAD);
        String charset = Decoder.decode(head).charset();
        if (charset.startsWith("UTF-16") || charset.startsWith("UTF-32")) {
            skipMark(in, charset.startsWith("UTF-16") ? 2 : 4, head);
            return new Wide(in, Charset.forName(charset));
        }
        if (head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            in.skipNBytes(3);
        }
        return in;
    }

    private static void skipMark(InputStream in, int width, byte[] head) throws IOException {
        for (int i = 0; i < width && i < head.length; i++) {
            if (head[i] != 0 && head[i] != (byte) 0xFE && head[i] != (byte) 0xFF) {
                return;
            }
        }
        in.skipNBytes(width);
    }

    @Override
    public int read() throws IOException {
        return at < ready.length || fill() ? ready[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == ready.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, bytes, from, count);
        at += count;
        return count;
    }

    /** A pair of surrogates that the buffer cuts in two waits for its other half. */
    private boolean fill() throws IOException {
        int start = open == 0 ? 0 : 1;
        chars[0] = open;
        int read = reader.read(chars, start, chars.length - start);
        int end = start + Math.max(read, 0);
        open = 0;
        if (read > 0 && Character.isHighSurrogate(chars[end - 1])) {
            open = chars[--end];
        }
        ready = new String(chars, 0, end).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return ready.length > 0 || open != 0 && fill();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
