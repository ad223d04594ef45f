package org.nuncio.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuncio.app.watch.Keeper;
import org.nuncio.article.intake.Intake;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Items;
import org.nuncio.article.intake.Options;
import org.nuncio.record.StoreWriter;
import org.nuncio.text.Diagnostic;

/** Reads and keeps what feeds brought as {@code nuncio ingest} would. The store is open only while it is asked or written, so that others may write in between. */
final class WatchKeeper implements Keeper {
    private final Path db;
    private final Intake intake;
    private final WorkLimits limits;
    private final long maxBytes;
    private final Supplier<Engine> engine;
    private @Nullable Keeping keeping;
    private volatile boolean stopped;

    /** @param engine is asked once, when there is something to read: by the thread that codes, and so by one at a time */
    WatchKeeper(Path db, Options options, WorkLimits limits, Supplier<Engine> engine) {
        this.db = db;
        this.intake = new Intake(options);
        this.limits = limits;
        this.maxBytes = options.limits().documentBytes();
        this.engine = engine;
    }

    @Override
    public Set<String> known(Collection<String> names) {
        try (StoreWriter store = open()) {
            return store.named(names);
        }
    }

    private StoreWriter open() {
        return StoreWriter.open(db, () -> !stopped);
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public Coded code(List<Item> items) throws InterruptedException {
        Map<String, GivenWork.Document> given = new LinkedHashMap<>();
        for (Item item : items) {
            for (Item piece : pieces(item)) {
                GivenWork.Document document = Keeping.given(piece, null);
                given.putIfAbsent(document.given().id(), document);
            }
        }
        Keeping loaded = keeping == null ? new Keeping(engine.get(), limits, maxBytes) : keeping;
        keeping = loaded;
        List<StoreWriter.Item> coded = loaded.code(List.copyOf(given.values()), item -> {});
        return new Read(loaded, coded);
    }

    /** Itself, or the updates of a live blog; notes are left out. */
    private List<Item> pieces(Item item) {
        List<Item> pieces = new ArrayList<>();
        try (Items all = intake.open(item)) {
            all.forEachRemaining(piece -> {
                if (!(piece instanceof Item.Note)) {
                    pieces.add(piece);
                }
            });
            return pieces;
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory cannot be closed", e);
        }
    }

    /** A batch that was coded. */
    private final class Read implements Coded {
        private final Keeping keeping;
        private final List<StoreWriter.Item> items;

        Read(Keeping keeping, List<StoreWriter.Item> items) {
            this.keeping = keeping;
            this.items = items;
        }

        @Override
        public StoreWriter.Added keep() {
            try (StoreWriter store = open()) {
                return keeping.keep(store, items);
            }
        }

        @Override
        public List<Diagnostic> refusals() {
            return items.stream()
                    .map(StoreWriter.Item::refusal)
                    .filter(refusal -> refusal != null)
                    .toList();
        }
    }
}
