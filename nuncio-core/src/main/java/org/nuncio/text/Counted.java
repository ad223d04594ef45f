package org.nuncio.text;

/** A number with its noun, as messages say it: {@code 1 feed}, {@code 0 feeds}, {@code 2 entries}. */
public final class Counted {
    private Counted() {}

    /** @param one the noun, whose plural ends in s */
    public static String of(long count, String one) {
        return of(count, one, one + "s");
    }

    /** @param many what stands after any number but 1 */
    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
