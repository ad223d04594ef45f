package org.nuncio.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Document;
import org.nuncio.article.intake.Item;
import org.nuncio.record.StoreWriter;

/** From what was opened to the store: coded report by report, kept as one batch. */
final class Keeping {
    private final Engine engine;
    private final WorkLimits limits;
    private final long maxBytes;

    Keeping(Engine engine, WorkLimits limits, long maxBytes) {
        this.engine = engine;
        this.limits = limits;
        this.maxBytes = maxBytes;
    }

    /**
     * A document as it was given, or what stands for one that could not be opened.
     *
     * @param item no note
     * @param published day of publication where the user gives it
     */
    static GivenWork.Document given(Item item, @Nullable LocalDate published) {
        return item instanceof Document document
                ? GivenWork.Document.of(document, published)
                : GivenWork.Document.of((Item.Refusal) item, published);
    }

    /** @param each hears of every report when it is done, in their order */
    List<StoreWriter.Item> code(List<GivenWork.Document> given, Consumer<StoreWriter.Item> each)
            throws InterruptedException {
        List<StoreWriter.Item> items = new ArrayList<>();
        GivenWork coding = new GivenWork(engine.coder(), new Articles(null, maxBytes), limits.maxSeconds());
        limits.doing(coding).run(given.iterator(), item -> {
            each.accept(item);
            items.add(item);
        });
        return items;
    }

    /** As a whole or not at all. */
    StoreWriter.Added keep(StoreWriter store, List<StoreWriter.Item> items) {
        return store.keep(items, engine.rules().gazetteer().wires(), engine.stories());
    }
}
