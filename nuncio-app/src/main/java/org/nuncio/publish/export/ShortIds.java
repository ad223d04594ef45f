package org.nuncio.publish.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Whole numbers from 1 to 2^31 - 1 for names, as readers with 32-bit integers need them. A number is taken from the hash of the name, so that it is the same in
 * every export; where two names of one export meet in a number, the later one gets the next number of its own sequence.
 */
final class ShortIds {
    private static final int USED_BITS = 31;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private final Map<Integer, Long> taken = new HashMap<>();
    private final ToLongFunction<String> hash;

    ShortIds() {
        this(ShortIds::sha256);
    }

    ShortIds(ToLongFunction<String> hash) {
        this.hash = hash;
    }

    int of(String name) {
        long print = hash.applyAsLong(name);
        long next = print;
        while (true) {
            int id = (int) (next >>> (Long.SIZE - USED_BITS));
            Long owner = id == 0 ? Long.valueOf(~print) : taken.putIfAbsent(id, print);
            if (owner == null || owner == print) {
                return id;
            }
            next = mixed(next + STEP + print);
        }
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }

    private static long sha256(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256", impossible);
        }
    }
}
