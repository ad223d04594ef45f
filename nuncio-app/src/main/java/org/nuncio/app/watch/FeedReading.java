package org.nuncio.app.watch;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Feed;
import org.nuncio.article.intake.FetchCache;
import org.nuncio.article.intake.Fetched;
import org.nuncio.article.intake.Fetcher;
import org.nuncio.article.intake.Options;
import org.nuncio.text.Diagnostic;

/**
 * What came of asking for a feed.
 *
 * @param feed null where there is nothing new, or nothing at all
 * @param trouble why there is nothing at all, null otherwise
 */
record FeedReading(
        Fetched fetched,
        FetchCache.Validators said,
        @Nullable Feed feed,
        @Nullable Diagnostic trouble) {
    private static final int GONE = 410;

    /** What a server said of one feed, once. */
    private static final class Memory implements FetchCache {
        private Validators known;

        Memory(Validators known) {
            this.known = known;
        }

        @Override
        public Optional<Validators> get(String url) {
            return Optional.of(known);
        }

        @Override
        public void put(String url, Validators validators) {
            known = validators;
        }
    }

    /** Asks; takes as long as the network does. */
    static FeedReading of(FeedState state, Fetcher fetcher, Options options) {
        Memory memory = new Memory(state.validators());
        Fetched fetched = fetcher.fetch(state.at(), memory);
        if (fetched instanceof Fetched.Failed failed) {
            return new FeedReading(fetched, state.validators(), null, failed.reason());
        }
        if (!(fetched instanceof Fetched.Page page)) {
            return new FeedReading(fetched, state.validators(), null, null);
        }
        Feed.Result result = Feed.read(state.url(), page, options);
        return new FeedReading(fetched, memory.known, result.feed(), result.refusal());
    }

    List<Feed.Entry> entries() {
        return feed == null ? List.of() : feed.entries();
    }

    /** Whether it was never asked, because no more requests are allowed. */
    boolean isSpent() {
        return trouble != null && trouble.code().equals("fetch.spent");
    }

    /** @param fresh how many entries are new to us */
    FeedAnswer answer(int fresh) {
        if (feed != null) {
            String moved = ((Fetched.Page) fetched).moved();
            return new FeedAnswer.Read(fresh, feed.entries().size(), said, moved, feed.ttl(), feed.quietHours());
        }
        if (fetched instanceof Fetched.Unchanged same) {
            return new FeedAnswer.Same(same.moved());
        }
        if (fetched instanceof Fetched.Failed failed) {
            return failed.status() == GONE
                    ? new FeedAnswer.Gone()
                    : new FeedAnswer.Failed(failed.reason().code(), failed.pause());
        }
        return new FeedAnswer.Failed(trouble == null ? "input.no-feed" : trouble.code(), null);
    }
}
