package org.nuncio.sentence.kernel;

/**
 * Numbers by the hashes of texts, without the texts: open addressing over slots that hold the upper bits of a hash beside its number. Does not change
 * once it is filled.
 */
final class HashIndex {
    /** What a text has that is not in the index. */
    static final int NONE = 0;

    private static final int NUMBER_BITS = 27;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    static final int MOST = (int) NUMBER;

    private final long[] slots;
    private final int mask;

    /** @param slots as many as a power of two, not all of them full */
    HashIndex(long[] slots) {
        this.slots = slots;
        this.mask = slots.length - 1;
    }

    /** An empty one, of which at least a quarter will stay empty. */
    static HashIndex forTexts(int count) {
        return new HashIndex(new long[Integer.highestOneBit(Math.max(1, count + count / 3)) << 1]);
    }

    long[] slots() {
        return slots;
    }

    /** @param number from 1 to {@link #MOST} */
    void put(long hash, int number) {
        if (number <= NONE || number > MOST) {
            throw new IllegalArgumentException("not a number of an index: " + number);
        }
        if (get(hash) != NONE) {
            throw new IllegalStateException("two texts have the same hash");
        }
        long mixed = mix(hash);
        int at = (int) mixed & mask;
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        slots[at] = mixed & ~NUMBER | number;
    }

    int get(long hash) {
        long mixed = mix(hash);
        int at = (int) mixed & mask;
        while (true) {
            long slot = slots[at];
            if (slot == 0) {
                return NONE;
            }
            if (((slot ^ mixed) & ~NUMBER) == 0) {
                return (int) (slot & NUMBER);
            }
            at = at + 1 & mask;
        }
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
