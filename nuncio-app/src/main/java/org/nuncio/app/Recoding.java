package org.nuncio.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuncio.publish.VerdictLines;
import org.nuncio.record.Change;
import org.nuncio.record.Filing;
import org.nuncio.record.Given;
import org.nuncio.record.Store;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.Telling;
import org.nuncio.record.VerdictCarrier;
import org.nuncio.record.Wire;
import org.nuncio.text.Counted;

/** Codes the documents of a store again into a fresh one, and tells what changes. */
final class Recoding {
    private static final int BATCH = 200;

    private final Terminal terminal;
    private final Engine engine;
    private final WorkLimits limits;
    private final Path old;
    private final ChangeLines changes;
    private int reports;
    private int bytesMissing;

    /** @param old the store as it is */
    Recoding(Terminal terminal, Engine engine, WorkLimits limits, Path old) {
        this.terminal = terminal;
        this.engine = engine;
        this.limits = limits;
        this.old = old;
        this.changes = new ChangeLines(terminal.out());
    }

    /**
     * All of them, with the verdicts that there are.
     *
     * @param store of the file {@code fresh}, empty
     * @return what came of it: {@code 12 reports coded again: 40 claims, 3 changed, 1 new, 0 gone.}
     */
    String into(StoreWriter store, Path fresh) throws InterruptedException {
        int all;
        try (Store before = Store.open(old)) {
            all = before.documents();
        }
        try (Progress progress = Progress.on(terminal, "reports coded again", all)) {
            for (int from = 0; from < all; from += BATCH) {
                batch(from, store, fresh, progress);
            }
        }
        verdicts(fresh);
        if (bytesMissing > 0) {
            terminal.say(bytesMissing
                    + " of the reports came with a claim set that holds no bytes of them: they could not be"
                    + " coded again and keep their claims.");
        }
        return Counted.of(reports - bytesMissing, "report") + " coded again: " + changes.line();
    }

    /** Takes them along; what has no happening any more is told. */
    private void verdicts(Path fresh) {
        VerdictCarrier.Carried carried = VerdictCarrier.carry(old, fresh);
        carried.lost().forEach(verdict -> terminal.out().print("lost verdict: " + VerdictLines.text(verdict)));
        int all = carried.kept() + carried.moved() + carried.lost().size();
        if (all > 0) {
            terminal.say(Counted.of(all, "verdict") + ": " + carried.kept() + " kept, " + carried.moved()
                    + " moved to the happening of the same words, "
                    + carried.lost().size() + " lost.");
        }
    }

    private void batch(int from, StoreWriter store, Path fresh, Progress progress) throws InterruptedException {
        List<Store.Stored> stored;
        List<String> ids;
        Map<String, List<Telling>> before;
        Map<String, Filing> filings;
        try (Store reader = Store.open(old)) {
            stored = reader.documents(from, BATCH);
            ids = stored.stream().map(one -> one.provenance().id()).toList();
            before = reader.tellings(ids);
            filings = new HashMap<>(reader.filings(stored.stream()
                    .filter(one -> one.bytes() == null)
                    .map(one -> one.provenance().id())
                    .toList()));
        }
        bytesMissing += filings.size();
        code(stored, progress).forEach(filing -> filings.put(filing.id(), filing));
        store.keep(ids.stream().map(filings::get).toList(), engine.stories());
        Map<String, List<Telling>> after;
        try (Store reader = Store.open(fresh)) {
            after = reader.tellings(ids);
        }
        for (Store.Stored one : stored) {
            String id = one.provenance().id();
            List<Telling> claimed = after.getOrDefault(id, List.of());
            reports++;
            changes.add(
                    one.provenance().uri(),
                    claimed.size(),
                    Change.between(before.getOrDefault(id, List.of()), claimed));
        }
    }

    /** Those of which the bytes are there. */
    private List<Filing> code(List<Store.Stored> stored, Progress progress) throws InterruptedException {
        Wire wire = new Wire(engine.rules().gazetteer().wires());
        GivenWork work = new GivenWork(engine.coder(), new Articles(null, Integer.MAX_VALUE), limits.maxSeconds());
        List<GivenWork.Document> documents = new ArrayList<>();
        for (Store.Stored one : stored) {
            Given given = one.given();
            if (given != null) {
                documents.add(new GivenWork.Document(given, one.lasting()));
            }
        }
        List<Filing> filings = new ArrayList<>();
        limits.doing(work).run(documents.iterator(), item -> {
            progress.step();
            filings.add(Filing.of(item, wire));
        });
        return filings;
    }
}
