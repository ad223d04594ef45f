package org.nuncio.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuncio.record.ClaimSetReader;
import org.nuncio.record.Filing;
import org.nuncio.record.StoreWriter;
import org.nuncio.record.Stories;

/** {@code nuncio ingest --from-claims}: from a claim set to the store, batch by batch. No report is read again, so no parser is loaded. */
final class ClaimSetIngest {
    private final Terminal terminal;
    private final Path folder;
    private final int batch;
    private final Stories stories;
    private IngestTally tally = IngestTally.NOTHING;
    private int unfit;

    /** @param stories tells which articles tell the same */
    ClaimSetIngest(Terminal terminal, Path folder, int batch, Stories stories) {
        this.terminal = terminal;
        this.folder = folder;
        this.batch = batch;
        this.stories = stories;
    }

    /** @return the exit status */
    int into(Path db) {
        try (Progress progress = Progress.on(terminal, "reports", 0);
                ClaimSetReader rows = ClaimSetReader.open(folder);
                StoreWriter store = StoreWriter.open(db)) {
            while (rows.hasNext()) {
                keep(next(rows, progress), store);
            }
        }
        terminal.say(tally.line());
        if (unfit > 0) {
            terminal.say(unfit + (unfit == 1 ? " row" : " rows") + " of the claim set did not fit.");
        }
        return tally.added().refused() + unfit == 0 ? ExitStatus.DONE : ExitStatus.UNREAD;
    }

    private List<Filing> next(ClaimSetReader rows, Progress progress) {
        List<Filing> next = new ArrayList<>();
        while (rows.hasNext() && next.size() < batch) {
            ClaimSetReader.Row row = rows.next();
            if (row instanceof ClaimSetReader.Unfit wrong) {
                progress.say(wrong.reason());
                unfit++;
            } else if (row instanceof ClaimSetReader.Fitting fitting) {
                next.add(fitting.filing());
            }
            progress.step();
        }
        return next;
    }

    /** A report that two months hold is one report. */
    private void keep(List<Filing> given, StoreWriter store) {
        Map<String, Filing> fresh = new LinkedHashMap<>();
        given.forEach(filing -> fresh.putIfAbsent(filing.id(), filing));
        fresh.keySet().removeAll(store.known(fresh.keySet()));
        tally = tally.plusPassedOver(given.size() - fresh.size())
                .plus(store.keep(List.copyOf(fresh.values()), stories));
    }
}
