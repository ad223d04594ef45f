package org.nuncio.article.intake;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a WARC file into its records, each as it stands there, so that they can be parsed one by one. After a record that is damaged it leads to the next that can be
 * found: by the next member of the compression, or by the words with which a record begins.
 */
final class WarcRecords implements Closeable {
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final String START = "WARC/1.";
    private static final String BETWEEN = "\r\n\r\n" + START;
    private static final Pattern LENGTH =
            Pattern.compile("^content-length\\s*:\\s*(\\d{1,18})\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final InputStream in;
    private final Window window;
    private final int longest;
    private long number;

    /** Whether the first word of the next record has been read. */
    private boolean started;

    /** What was found broken behind the record before. */
    private @Nullable ZipException pending;

    /** How far from where it was kept the search for the next record begins, so that it does not find the same one. */
    private int first;

    /** @param longest of a longer record only so many bytes are kept */
    WarcRecords(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
        this.window = new Window(in, longest + LONGEST_HEADER);
    }

    /**
     * One record, sound or damaged.
     *
     * @param number 1-based
     * @param bytes header and block; empty where it is damaged
     * @param cut whether it is longer than allowed
     * @param damage what is wrong with it, or null
     */
    record Found(
            long number,
            byte[] bytes,
            boolean cut,
            @Nullable String damage) {}

    /** @return null at the end */
    @Nullable
    Found next() throws IOException {
        number++;
        try {
            if (pending != null) {
                ZipException damage = pending;
                pending = null;
                throw damage;
            }
            if (!started) {
                skipLineEnds();
            }
            window.keep();
            first = started ? 0 : 1;
            return started || window.ready() > 0 ? record() : null;
        } catch (ZipException broken) {
            return damaged(Faults.words(broken));
        } catch (EOFException e) {
            window.back(first);
            return damaged("it ends within a record");
        }
    }

    private Found record() throws IOException {
        String header = started ? START + header() : header();
        started = false;
        Matcher length = LENGTH.matcher(header);
        if (!header.startsWith(START) || !length.find()) {
            window.back(first);
            return damaged("no record begins here");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(header.getBytes(StandardCharsets.ISO_8859_1));
        long announced = Long.parseLong(length.group(1));
        started = block(announced, bytes);
        if (started) {
            return new Found(number, new byte[0], false, "it ends before its end");
        }
        if (isClosed()) {
            return new Found(number, bytes.toByteArray(), announced > longest, null);
        }
        window.back(first);
        return damaged("its length is not what it says");
    }

    /** Whether a record ends here: two line ends follow, or another record, or nothing. What is wrong after that is the next one's. */
    private boolean isClosed() throws IOException {
        int lineEnds = 0;
        try {
            while (window.ready() > 0 && isLineEnd(window.array()[window.at()])) {
                lineEnds += window.array()[window.at()] == '\n' ? 1 : 0;
                window.take(1);
            }
            return lineEnds > 1 || window.ready() == 0 || startsHere();
        } catch (Members.BadEnd ofThisOne) {
            throw ofThisOne;
        } catch (ZipException e) {
            pending = e;
            return lineEnds > 1;
        }
    }

    /** Up to the empty line and with it. */
    private String header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int line = 0;
        for (int b = window.read(); b >= 0 && bytes.size() < LONGEST_HEADER; b = window.read()) {
            bytes.write(b);
            if (b == '\n') {
                if (line == 0) {
                    return bytes.toString(StandardCharsets.ISO_8859_1);
                }
                line = 0;
            } else if (b != '\r') {
                line++;
            }
        }
        return "";
    }

    /** @return whether another record begins where this one should not have ended */
    private boolean block(long length, ByteArrayOutputStream bytes) throws IOException {
        long left = length;
        int matched = 0;
        while (left > 0) {
            int ready = (int) Math.min(left, window.ready());
            if (ready == 0) {
                throw new EOFException("within a record");
            }
            for (int i = window.at(); i < window.at() + ready; i++) {
                matched = matched(matched, window.array()[i]);
                if (matched == BETWEEN.length()) {
                    window.take(i + 1 - window.at());
                    return true;
                }
            }
            bytes.write(window.array(), window.at(), Math.min(ready, longest - Math.min(longest, bytes.size())));
            window.take(ready);
            left -= ready;
        }
        return false;
    }

    /** How much of the words between two records have been read. */
    private static int matched(int before, byte b) {
        if (b == BETWEEN.charAt(before)) {
            return before + 1;
        }
        return b != '\r' ? 0 : before == 4 ? 3 : 1;
    }

    private void skipLineEnds() throws IOException {
        while (window.ready() > 0 && isLineEnd(window.array()[window.at()])) {
            window.take(1);
        }
    }

    private static boolean isLineEnd(byte b) {
        return b == '\r' || b == '\n';
    }

    private boolean startsHere() throws IOException {
        int ready = window.ready();
        return new String(window.array(), window.at(), Math.min(ready, START.length()), StandardCharsets.ISO_8859_1)
                .startsWith(START.substring(0, Math.min(ready, START.length())));
    }

    private Found damaged(String why) throws IOException {
        boolean seeking = true;
        while (seeking) {
            try {
                seek();
                seeking = false;
            } catch (ZipException sameDamage) {
                seeking = true;
            }
        }
        return new Found(number, new byte[0], false, why);
    }

    /** Goes to where the next record begins, past its first word, or to the end. */
    private void seek() throws IOException {
        int matched = 0;
        window.keep();
        for (int b = window.read(); b >= 0 && matched < START.length(); b = window.read()) {
            matched = b == START.charAt(matched) ? matched + 1 : b == START.charAt(0) ? 1 : 0;
            if (matched == START.length()) {
                started = true;
                return;
            }
            window.keep();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
