package org.nuncio.app.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Feed;
import org.nuncio.article.intake.Fetched;
import org.nuncio.article.intake.Item;
import org.nuncio.text.Diagnostic;

/**
 * What is read of an entry whose article was asked for.
 *
 * @param item null where it is to be asked for again
 * @param pause until then, null where it was not asked for, because no more requests are allowed
 */
record Brought(@Nullable Item item, @Nullable Duration pause) {
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    /** The article; where it cannot be had, what the entry itself brings; where it may be had later, nothing yet. */
    static Brought of(Waiting entry, Fetched fetched) {
        if (fetched instanceof Fetched.Page page) {
            Feed.Entry whole = new Feed.Entry(entry.key(), entry.link(), entry.hints(), entry.own());
            return new Brought(whole.article(page), Duration.ZERO);
        }
        if (!(fetched instanceof Fetched.Failed failed)) {
            return new Brought(entry.own(), Duration.ZERO);
        }
        if (failed.reason().code().equals("fetch.spent")) {
            return new Brought(null, null);
        }
        if (mayPass(failed) && entry.attempts() + 1 < MOST_ATTEMPTS) {
            Duration doubled = FIRST_PAUSE.multipliedBy(1L << entry.attempts());
            Duration asked = failed.pause() == null ? Duration.ZERO : failed.pause();
            return new Brought(null, asked.compareTo(doubled) > 0 ? asked : doubled);
        }
        return new Brought(
                entry.own() instanceof Document ? entry.own() : refusal(entry.key(), failed.reason()), Duration.ZERO);
    }

    /** Under the name by which the store will be asked for it. */
    private static Item refusal(String key, Diagnostic reason) {
        String remedy = reason.remedy() == null ? "" : reason.remedy();
        return new Item.Refusal(Diagnostic.error(reason.code(), key, reason.message(), remedy));
    }

    private static boolean mayPass(Fetched.Failed failed) {
        String code = failed.reason().code();
        boolean busy = failed.status() >= 500 || failed.status() == 408;
        return code.equals("fetch.later") || code.equals("fetch.failed") || busy;
    }
}
