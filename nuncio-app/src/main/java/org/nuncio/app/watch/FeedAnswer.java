package org.nuncio.app.watch;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.FetchCache.Validators;

/** What came of asking a feed, as far as it matters for when to ask again. */
sealed interface FeedAnswer {

    /**
     * It was read.
     *
     * @param fresh how many of its entries were new
     * @param listed how many it has
     * @param moved where it has moved for good, null where it has not
     * @param ttl how long it asks to be left alone, null where it does not say
     * @param quietHours by UTC, in which it does not want to be asked
     */
    record Read(
            int fresh,
            int listed,
            Validators validators,
            @Nullable String moved,
            @Nullable Duration ttl,
            Set<Integer> quietHours)
            implements FeedAnswer {}

    /** It is as it was. */
    record Same(@Nullable String moved) implements FeedAnswer {}

    /** It is gone for good, and says so (410). */
    record Gone() implements FeedAnswer {}

    /**
     * It could not be read.
     *
     * @param code of the diagnostic
     * @param pause how long the server asks to be left alone, null where it does not
     */
    record Failed(String code, @Nullable Duration pause) implements FeedAnswer {}
}
