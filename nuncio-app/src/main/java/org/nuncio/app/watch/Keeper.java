package org.nuncio.app.watch;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.nuncio.article.intake.Item;
import org.nuncio.record.StoreException;
import org.nuncio.record.StoreWriter;
import org.nuncio.text.Diagnostic;

/** Reads what feeds brought, and keeps it in the store. */
public interface Keeper {

    /**
     * Which of these names reports of the store bear, or begin with where one was taken apart.
     *
     * @throws StoreException where the store cannot be had
     */
    Set<String> known(Collection<String> names);

    /** Reads and codes; where it is interrupted, nothing has happened. */
    Coded code(List<Item> items) throws InterruptedException;

    /** Who waits for a reader of the store gives up from now on, by {@code store.busy}; may be called by any thread. */
    void stop();

    /** A batch that was coded. */
    interface Coded {
        /**
         * Keeps it, as a whole or not at all.
         *
         * @throws StoreException where it is not kept
         */
        StoreWriter.Added keep();

        /** Why reports of it were refused. */
        List<Diagnostic> refusals();
    }
}
