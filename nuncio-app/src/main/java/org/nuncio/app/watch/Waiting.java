package org.nuncio.app.watch;

import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Feed;
import org.nuncio.article.intake.Item;

/**
 * An entry that was seen in a feed and is not in the store yet.
 *
 * @param link where its article is to be fetched, null where what the feed brings is read
 * @param attempts to fetch it, so far
 */
record Waiting(String key, @Nullable String link, Hints hints, Item own, int attempts) {
    private static final int OVERHEAD = 1_000;

    /** @param fetches whether articles are fetched where an entry links one */
    static Waiting of(Feed.Entry entry, boolean fetches) {
        return new Waiting(entry.key(), fetches ? entry.link() : null, entry.hints(), entry.own(), 0);
    }

    Waiting again() {
        return new Waiting(key, link, hints, own, attempts + 1);
    }

    /** About so much memory, and so much of the journal. */
    long bytes() {
        return OVERHEAD + (own instanceof Document document ? document.bytes().length : 0);
    }
}
