package org.nuncio.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuncio.publish.RecordJson;
import org.nuncio.publish.desk.Problem;
import org.nuncio.publish.desk.ReportReader;
import org.nuncio.record.Given;
import org.nuncio.record.SharedStore;
import org.nuncio.record.StoreWriter;
import org.nuncio.text.Diagnostic;

/** Reads reports that are posted to the desk, one at a time. Rules and models are loaded for the first one. */
final class PostedReports implements ReportReader {
    private final Supplier<Engine> starter;
    private final Path db;
    private final SharedStore store;
    private @Nullable Engine engine;

    /** @param starter asked once, for the first report */
    PostedReports(Supplier<Engine> starter, Path db, SharedStore store) {
        this.starter = starter;
        this.db = db;
        this.store = store;
    }

    @Override
    public synchronized ObjectNode read(Given given, boolean keep) {
        Engine coder = engine == null ? starter.get() : engine;
        engine = coder;
        StoreWriter.Item item = coded(coder, given);
        Diagnostic refusal = item.refusal();
        if (refusal != null || item.coded() == null) {
            throw refusal == null
                    ? new Problem(422, "input.unread", "It came to nothing.", null)
                    : new Problem(422, refusal.code(), refusal.message(), refusal.remedy());
        }
        if (keep) {
            store.alone(() -> keep(item, coder));
        }
        return RecordJson.of(item.coded());
    }

    private static StoreWriter.Item coded(Engine engine, Given given) {
        GivenWork work = new GivenWork(engine.coder(), new Articles(null), WorkLimits.USUAL_SECONDS);
        List<StoreWriter.Item> items = new ArrayList<>();
        try {
            WorkLimits.oneAtATime(WorkLimits.USUAL_SECONDS)
                    .doing(work)
                    .run(List.of(new GivenWork.Document(given, null)).iterator(), items::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "desk.ending", "The desk is being closed.", null);
        }
        return items.get(0);
    }

    private void keep(StoreWriter.Item item, Engine engine) {
        try (StoreWriter writer = StoreWriter.open(db)) {
            if (writer.known(Set.of(item.given().id())).isEmpty()) {
                writer.keep(List.of(item), engine.rules().gazetteer().wires(), engine.stories());
            }
        }
    }
}
