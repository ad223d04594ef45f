package org.nuncio.sentence;

/**
 * An expression of time by its first and last piece.
 *
 * @param last inclusive
 */
record Found(int first, int last, String type, String value) {
    static Found date(int first, int last, String value) {
        return new Found(first, last, "DATE", value);
    }

    boolean isDuration() {
        return type.equals("DURATION");
    }

    /** The same with more words before it. */
    Found from(int newFirst) {
        return new Found(newFirst, last, type, value);
    }

    /** The same with more words after it. */
    Found upTo(int newLast) {
        return new Found(first, newLast, type, value);
    }

    /** A part of that day: {@code NI} for its night, {@code 15:00}; a part that it has already stays. */
    Found atTime(int newFirst, int newLast, String part) {
        return new Found(newFirst, newLast, "TIME", type.equals("TIME") ? value : value + "T" + part);
    }
}
