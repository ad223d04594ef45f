package org.nuncio.app.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the following of feeds stands: all that the journal tells. For one thread. */
final class Following {
    /** Each takes about a hundred bytes of memory. */
    static final int MOST_SEEN = 200_000;

    private static final int DIGESTS_A_LINE = 5_000;

    private final Map<String, FeedState> feeds = new LinkedHashMap<>();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Seen seen;
    private long waitingBytes;

    Following() {
        this(new Seen(MOST_SEEN));
    }

    Following(Seen seen) {
        this.seen = seen;
    }

    /** The only way in which anything changes. */
    void apply(Note note) {
        if (note instanceof Note.Asked asked) {
            feeds.put(asked.feed().url(), asked.feed());
            asked.fresh().forEach(this::enqueue);
        } else if (note instanceof Note.PutOff putOff) {
            waiting.computeIfPresent(putOff.key(), (key, entry) -> entry.again());
        } else if (note instanceof Note.Done done) {
            done.keys().forEach(this::dequeue);
        } else if (note instanceof Note.Waits waits) {
            waits.entries().forEach(this::enqueue);
        } else {
            ((Note.Known) note).digests().forEach(seen::add);
        }
    }

    private void enqueue(Waiting entry) {
        seen.add(entry.key());
        if (waiting.putIfAbsent(entry.key(), entry) == null) {
            waitingBytes += entry.bytes();
        }
    }

    private void dequeue(String key) {
        Waiting entry = waiting.remove(key);
        waitingBytes -= entry == null ? 0 : entry.bytes();
        seen.add(key);
    }

    /** As few notes as say the same. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        List<Long> digests = seen.digests();
        for (int i = 0; i < digests.size(); i += DIGESTS_A_LINE) {
            notes.add(new Note.Known(digests.subList(i, Math.min(digests.size(), i + DIGESTS_A_LINE))));
        }
        feeds.values().forEach(feed -> notes.add(new Note.Asked(feed, List.of())));
        waiting.values().forEach(entry -> notes.add(new Note.Waits(List.of(entry))));
        return notes;
    }

    /** Forgets feeds that are followed no more; what they brought is still read. */
    void keepOnly(Set<String> urls) {
        feeds.keySet().retainAll(urls);
    }

    @Nullable
    FeedState feed(String url) {
        return feeds.get(url);
    }

    Collection<FeedState> feeds() {
        return feeds.values();
    }

    /** In the order in which they were seen. */
    Collection<Waiting> waiting() {
        return waiting.values();
    }

    long waitingBytes() {
        return waitingBytes;
    }

    Seen seen() {
        return seen;
    }
}
