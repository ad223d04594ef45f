package org.nuncio.app.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Item;

/** Entries that are read and kept together, in the order in which they were seen. For one thread. */
final class Batch {
    /** With more in hand, no more is fetched: the rest is left to the next batch. */
    private static final long MOST_BYTES = 64L << 20;

    private final Map<String, Waiting> wanted = new LinkedHashMap<>();
    private final Map<String, Item> got = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private long bytes;
    private boolean coding;

    Batch(Collection<Waiting> entries) {
        entries.forEach(entry -> {
            wanted.put(entry.key(), entry);
            if (entry.link() == null) {
                got(entry.key(), entry.own());
            }
        });
    }

    /** Nothing more is asked for: what was not is left out. */
    void trim() {
        wanted.keySet().removeIf(key -> !got.containsKey(key) && !asked.contains(key));
    }

    /** The next whose article is to be fetched. */
    Optional<Waiting> next(Predicate<Waiting> free) {
        if (bytes > MOST_BYTES) {
            trim();
        }
        return wanted.values().stream()
                .filter(entry -> !got.containsKey(entry.key()) && !asked.contains(entry.key()))
                .filter(free)
                .findFirst();
    }

    void asked(String key) {
        asked.add(key);
    }

    void got(String key, Item item) {
        asked.remove(key);
        got.put(key, item);
        bytes += item instanceof Document document ? document.bytes().length : 0;
    }

    /** It is not to be had for now. */
    void without(String key) {
        asked.remove(key);
        wanted.remove(key);
    }

    /** Whether all that is to be had is there, and is not being coded yet. */
    boolean isReady() {
        return !coding && got.size() == wanted.size();
    }

    void coding() {
        coding = true;
    }

    List<String> keys() {
        return List.copyOf(wanted.keySet());
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        wanted.keySet().forEach(key -> items.add(got.get(key)));
        return items;
    }
}
