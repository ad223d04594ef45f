package org.nuncio.app.watch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys of entries that were seen, as 64 bits of their SHA-256. Bounded: where there are too many, those that no feed has listed for longest are forgotten. What is
 * forgotten is still in the store, which is asked before anything is read.
 */
final class Seen {
    private final int most;
    private final Set<Long> keys = new LinkedHashSet<>();

    Seen(int most) {
        this.most = most;
    }

    boolean has(String key) {
        return keys.contains(digest(key));
    }

    /** Seen, or seen once more. */
    void add(String key) {
        add(digest(key));
    }

    void add(long digest) {
        keys.remove(digest);
        keys.add(digest);
        if (keys.size() > most) {
            keys.remove(keys.iterator().next());
        }
    }

    /** Those that a feed still lists are kept longer than those that none does. */
    void refresh(Collection<String> listed) {
        listed.stream().filter(this::has).forEach(this::add);
    }

    int size() {
        return keys.size();
    }

    /** The longest unseen first. */
    List<Long> digests() {
        return List.copyOf(keys);
    }

    static long digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }
}
