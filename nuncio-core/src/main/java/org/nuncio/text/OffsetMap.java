package org.nuncio.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a rewritten text back to the text it was made of, both counted in UTF-16 units. Where {@code "a&amp;b"} was rewritten to {@code "a&b"},
 * {@code toSource(new Span(1, 2))} is {@code Span(1, 6)}.
 */
public final class OffsetMap {
    private final int[] clean;
    private final int[] source;
    private final @Nullable OffsetMap earlier;

    private OffsetMap(int[] clean, int[] source, @Nullable OffsetMap earlier) {
        this.clean = clean;
        this.source = source;
        this.earlier = earlier;
    }

    /** The map of a text that was not changed. */
    public static OffsetMap identity(int length) {
        return new OffsetMap(new int[] {0, length}, new int[] {0, length}, null);
    }

    /** This map after another: {@code earlier} leads from this map's source to an older one. */
    public OffsetMap after(OffsetMap older) {
        return new OffsetMap(clean, source, earlier == null ? older : earlier.after(older));
    }

    /**
     * The stretch of the source that a stretch of the rewritten text was made of.
     *
     * @throws IndexOutOfBoundsException where the span lies outside of the rewritten text
     */
    public Span toSource(Span span) {
        int length = clean[clean.length - 1];
        if (span.end() > length) {
            throw new IndexOutOfBoundsException("span " + span.start() + ".." + span.end() + " of a text of " + length);
        }
        int start = startOf(span.start());
        int end = span.length() == 0 ? start : endOf(span.end() - 1);
        Span own = new Span(start, Math.max(start, end));
        return earlier == null ? own : earlier.toSource(own);
    }

    private int startOf(int unit) {
        int run = run(unit);
        return copied(run) ? source[run] + unit - clean[run] : source[run];
    }

    private int endOf(int unit) {
        int run = run(unit);
        return copied(run) ? source[run] + unit - clean[run] + 1 : source[run + 1];
    }

    private boolean copied(int run) {
        return run == clean.length - 1 || clean[run + 1] - clean[run] == source[run + 1] - source[run];
    }

    /** The last run that begins at the unit or before it, so that what was deleted there is skipped. */
    private int run(int unit) {
        int low = 0;
        int high = clean.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (clean[middle] <= unit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Collects the runs of a rewriting, in the order of the text. */
    static final class Builder {
        private int[] clean = new int[16];
        private int[] source = new int[16];
        private int size;
        private int cleanAt;
        private int sourceAt;
        private boolean afterCopy;

        void copy(int length) {
            if (length > 0) {
                if (!afterCopy) {
                    mark();
                }
                afterCopy = true;
                cleanAt += length;
                sourceAt += length;
            }
        }

        void replace(int sourceLength, int cleanLength) {
            mark();
            afterCopy = false;
            cleanAt += cleanLength;
            sourceAt += sourceLength;
        }

        OffsetMap build() {
            mark();
            return new OffsetMap(Arrays.copyOf(clean, size), Arrays.copyOf(source, size), null);
        }

        private void mark() {
            if (size == clean.length) {
                clean = Arrays.copyOf(clean, size * 2);
                source = Arrays.copyOf(source, size * 2);
            }
            clean[size] = cleanAt;
            source[size] = sourceAt;
            size++;
        }
    }
}
