package org.nuncio.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.intake.Item;
import org.nuncio.article.intake.Items;
import org.nuncio.record.StoreWriter;

/** From documents to the store, batch by batch; what the store has already is passed over. */
final class Ingesting {
    private final Terminal terminal;
    private final Supplier<Engine> starter;
    private final How how;
    private @Nullable Keeping keeping;

    /**
     * How documents are taken in.
     *
     * @param published day of publication of all of them, or null where each tells its own
     * @param maxBytes what is longer is refused
     * @param batch how many are kept at once
     */
    record How(@Nullable LocalDate published, long maxBytes, int batch, WorkLimits limits) {}

    /** @param starter asked once, for the first document that is new */
    Ingesting(Terminal terminal, Supplier<Engine> starter, How how) {
        this.terminal = terminal;
        this.starter = starter;
        this.how = how;
    }

    /** Takes in all of them. */
    IngestTally into(StoreWriter store, Items documents) throws InterruptedException {
        IngestTally tally = IngestTally.NOTHING;
        try (Progress progress = Progress.on(terminal, "reports", 0)) {
            while (documents.hasNext()) {
                Batch batch = next(store, documents, progress);
                tally = tally.plusPassedOver(batch.passedOver());
                if (!batch.fresh().isEmpty()) {
                    tally = tally.plus(keep(store, batch.fresh(), progress));
                }
            }
        }
        return tally;
    }

    /** @param fresh those that the store does not have, each once */
    private record Batch(List<GivenWork.Document> fresh, int passedOver) {}

    private Batch next(StoreWriter store, Items documents, Progress progress) {
        Map<String, GivenWork.Document> fresh = new LinkedHashMap<>();
        int given = 0;
        while (documents.hasNext() && given < how.batch()) {
            Item item = documents.next();
            if (item instanceof Item.Note note) {
                progress.say(note.about());
            } else {
                GivenWork.Document document = Keeping.given(item, how.published());
                fresh.putIfAbsent(document.given().id(), document);
                given++;
            }
        }
        fresh.keySet().removeAll(store.known(fresh.keySet()));
        return new Batch(List.copyOf(fresh.values()), given - fresh.size());
    }

    private StoreWriter.Added keep(StoreWriter store, List<GivenWork.Document> fresh, Progress progress)
            throws InterruptedException {
        Keeping loaded = keeping == null ? new Keeping(starter.get(), how.limits(), how.maxBytes()) : keeping;
        keeping = loaded;
        List<StoreWriter.Item> items = loaded.code(fresh, item -> {
            progress.step();
            if (item.refusal() != null) {
                progress.say(item.refusal());
            }
        });
        return loaded.keep(store, items);
    }
}
