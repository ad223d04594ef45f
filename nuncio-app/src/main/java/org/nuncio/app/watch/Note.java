package org.nuncio.app.watch;

import java.util.List;

/** What is written into the journal: each is a line, and holds as a whole or not at all. */
sealed interface Note {

    /** A feed was asked; what was new in it waits from now on. */
    record Asked(FeedState feed, List<Waiting> fresh) implements Note {}

    /** The article of an entry could not be fetched yet. */
    record PutOff(String key) implements Note {}

    /** Entries are in the store, or are never to be. */
    record Done(List<String> keys) implements Note {}

    /** Entries that wait; stands only in a journal that was written anew. */
    record Waits(List<Waiting> entries) implements Note {}

    /** Entries that were seen some time; stands only in a journal that was written anew. */
    record Known(List<Long> digests) implements Note {}
}
