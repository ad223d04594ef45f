package org.nuncio.article.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Hints;
import org.nuncio.text.Diagnostic;

/** The entries of a feed: what they bring themselves, or the articles that they link. */
final class FeedItems extends Items {
    private final Place place;
    private final Opener opener;
    private final FeedEntries entries;
    private final Deque<Item> ready = new ArrayDeque<>();
    private int number;

    private FeedItems(Place place, Opener opener, FeedEntries entries) {
        super(place.name());
        this.place = place;
        this.opener = opener;
        this.entries = entries;
    }

    /** Reads the feed as a whole: no parser of feeds does it otherwise. */
    static Items of(Place place, InputStream in, Opener opener, Hints hints) throws IOException {
        int most = opener.options().limits().documentBytes();
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            return Items.of(Faults.tooLarge(place.name(), most));
        }
        try {
            return new FeedItems(place, opener, FeedEntries.of(bytes, opener.options(), hints.retrieved()));
        } catch (IOException e) {
            return Items.of(FeedEntries.unreadable(place.name(), e));
        }
    }

    @Override
    @Nullable
    Item advance() throws IOException {
        if (!ready.isEmpty()) {
            return ready.remove();
        }
        if (number == entries.size() || opener.budget().isSpent()) {
            return null;
        }
        opener.budget().entry(place.name());
        int entry = number++;
        Place at = place.number(number);
        try {
            return Guarded.call(() -> item(at, entry));
        } catch (IOException e) {
            return Faults.refusal(
                    "input.bad-entry",
                    at.name(),
                    "this entry cannot be read: " + Faults.words(e) + ".",
                    "Leave it out.");
        }
    }

    private Item item(Place at, int entry) {
        Hints hints = entries.hints(entry);
        Fetcher fetcher = opener.linkFetcher();
        return fetcher == null || hints.url() == null || !Input.isUrl(hints.url())
                ? entries.own(at, entry, hints)
                : linked(at, entry, hints, fetcher.fetch(hints.url()));
    }

    /** The article behind the link; where it cannot be had, a note, and what the entry brings itself. */
    private Item linked(Place at, int entry, Hints hints, Fetched fetched) {
        if (fetched instanceof Fetched.Page page) {
            return FeedEntries.linked(at, page, hints);
        }
        if (fetched instanceof Fetched.Unchanged unchanged) {
            return new Item.Note(Faults.unchanged(unchanged.url()));
        }
        Diagnostic reason = ((Fetched.Failed) fetched).reason();
        Item own = entries.own(at, entry, hints);
        if (!(own instanceof Document)) {
            return new Item.Refusal(reason);
        }
        ready.add(own);
        return new Item.Note(Diagnostic.warning(
                reason.code(), reason.file(), reason.message(), "What the feed itself brings was read instead."));
    }

    @Override
    public void close() {
        ready.clear();
    }
}
