package org.nuncio.text;

/**
 * Rewrites a text from front to back and keeps the map: over {@code "a&amp;b"}, {@code keepTo(1); replaceTo(6, "&");} and {@code result()} give {@code "a&b"}.
 */
public final class Rewriter {
    private final String source;
    private final StringBuilder clean;
    private final OffsetMap.Builder map = new OffsetMap.Builder();
    private int at;

    public Rewriter(String source) {
        this.source = source;
        this.clean = new StringBuilder(source.length());
    }

    /** Copies the source from where the rewriting stands. */
    public void keepTo(int end) {
        checkForward(end);
        clean.append(source, at, end);
        map.copy(end - at);
        at = end;
    }

    /** Writes these words in place of the source from where the rewriting stands. */
    public void replaceTo(int end, String words) {
        checkForward(end);
        if (end > at || !words.isEmpty()) {
            clean.append(words);
            map.replace(end - at, words.length());
            at = end;
        }
    }

    /** Length of what is written so far. */
    public int length() {
        return clean.length();
    }

    /** Copies the rest and closes the rewriting. */
    public MappedText result() {
        keepTo(source.length());
        return new MappedText(clean.toString(), map.build());
    }

    private void checkForward(int end) {
        if (end < at || end > source.length()) {
            throw new IllegalArgumentException("end: " + end + ", stands at " + at + " of " + source.length());
        }
    }
}
