package org.nuncio.app.watch;

import java.util.Map;
import java.util.TreeMap;
import org.nuncio.record.StoreWriter;

/** What has been done since the start. May be used by several threads at once. */
final class Counters {
    private final Map<String, Long> counts = new TreeMap<>();

    synchronized void add(String name, long more) {
        counts.merge(name, more, Long::sum);
    }

    synchronized long get(String name) {
        return counts.getOrDefault(name, 0L);
    }

    void asked(Answer answer) {
        if (answer instanceof Answer.Read) {
            add("feeds_read", 1);
        } else if (answer instanceof Answer.Same) {
            add("feeds_same", 1);
        } else {
            add("feeds_failed", 1);
        }
    }

    void kept(StoreWriter.Added added) {
        add("batches", 1);
        add("read", added.read());
        add("refused", added.refused());
        add("copies", added.copies());
        add("claims", added.claims());
        add("folded", added.folded());
    }
}
